package io.answergraph.server;

import io.answergraph.export.ExportFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * The header {@code Link} (RFC 8288). Addresses are encoded already, so that none can end its brackets.
 *
 * @param address of the resource that is answered for, without a query
 */
record Links(String address, HttpServletResponse response) {
    void add(String target, String relation) {
        response.addHeader("Link", "<" + target + ">; rel=\"" + relation + "\"");
    }

    /** Where each format has an address of its own. */
    void alternates() {
        for (Offer<Optional<ExportFormat>> offer : Offer.DESCRIPTIONS) {
            response.addHeader("Link", "<" + in(offer) + ">; rel=\"alternate\"; type=\"" + offer.type() + "\"");
        }
    }

    /** The address of one format. */
    String in(Offer<?> offer) {
        return address + "?format=" + offer.word();
    }
}
