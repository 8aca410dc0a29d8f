// Makes an editor of the form. Whatever it needs is on the page; it asks no server but the one it came from.
(() => {
  "use strict";
  const form = document.getElementById("editor");
  const holder = document.getElementById("yasgui");
  if (!window.Yasgui || !form || !holder) {
    return;
  }
  const prefixes = Object.fromEntries(
    [...document.querySelectorAll("[data-prefix]")].map((each) => [each.dataset.prefix, each.textContent]));
  const endpoint = new URL(form.dataset.endpoint, location.href).href;
  const { Yasqe, Yasr } = window.Yasgui;

  Yasqe.Autocompleters.prefixes.get = () =>
    Promise.resolve(Object.keys(prefixes).sort().map((prefix) => `${prefix}: <${prefixes[prefix]}>`));
  Yasqe.defaults.autocompleters = ["prefixes", "variables"];
  Yasqe.defaults.value = form.elements.query.defaultValue;
  Yasqe.defaults.createShareableLink = (yasqe) =>
    `${location.origin}${location.pathname}?query=${encodeURIComponent(yasqe.getValue())}`;
  Yasr.defaults.prefixes = prefixes;

  const yasgui = new window.Yasgui(holder, {
    requestConfig: { endpoint, method: "GET" },
    copyEndpointOnNewTab: true,
    populateFromUrl: false,
    autoAddOnInit: !location.search,
    endpointCatalogueOptions: { getData: () => [{ endpoint }], keys: [] },
    persistenceId: "answergraph" });
  form.hidden = true;
  document.getElementById("answer")?.remove();

  // The library leaves fields without a name.
  const named = { ".CodeMirror textarea": "Query", "input.autocomplete": "Endpoint" };
  const name = () => {
    for (const [selector, label] of Object.entries(named)) {
      holder.querySelectorAll(selector).forEach((each) => each.setAttribute("aria-label", label));
    }
  };
  new MutationObserver(name).observe(holder, { childList: true, subtree: true });
  name();

  // What the address asks for comes into a tab of its own, once.
  if (location.search) {
    const query = form.elements.query.defaultValue;
    const open = Object.entries(yasgui._tabs).find(([, tab]) => tab.getQuery() === query);
    if (open) {
      yasgui.selectTabId(open[0]);
    } else {
      yasgui.addTab(true, { name: form.dataset.name || "Query", yasqe: { value: query }, requestConfig: { endpoint } });
    }
  }
})();
