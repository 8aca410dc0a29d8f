package io.answergraph.server;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** An answer of which only the status and the headers reach the client. */
final class Unsent extends HttpServletResponseWrapper {
    Unsent(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setContentLength(int length) {
        // The length is that of what is not sent.
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int octet) {
                // Not sent.
            }

            @Override
            public void write(byte[] octets, int start, int length) {
                // Not sent.
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("pages are written by their own threads");
            }
        };
    }
}
