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
  // A query is as high as its lines: within a page that scrolls, what scrolls cannot be reached by everybody.
  Yasqe.defaults.editorHeight = "auto";
  Yasqe.defaults.viewportMargin = Infinity;
  Yasqe.defaults.resizeable = false;
  Yasr.defaults.prefixes = prefixes;

  const yasgui = new window.Yasgui(holder, {
    requestConfig: { endpoint, method: "GET" },
    autofocus: false,
    contextMenuContainer: holder,
    copyEndpointOnNewTab: true,
    populateFromUrl: false,
    autoAddOnInit: !location.search,
    endpointCatalogueOptions: { getData: () => [{ endpoint }], keys: [] },
    persistenceId: "answergraph" });
  form.hidden = true;
  document.getElementById("answer")?.remove();

  // The library puts the button for a new tab among the tabs, where only tabs may be; ours stands behind them.
  const button = document.createElement("button");
  button.type = "button";
  button.className = "new-query";
  button.textContent = "New query";
  button.addEventListener("click", () => yasgui.addTab(true, { requestConfig: { endpoint } }).getYasqe()?.focus());
  holder.querySelector(".tabsList").after(button);
  holder.querySelector(".addTab").parentElement.hidden = true;

  // The library leaves fields and controls without a name, or names them in a way that nothing but eyes connects.
  const named = {
    ".CodeMirror textarea": "Query",
    "input.autocomplete": "Endpoint",
    ".tab input": "Name of the tab",
    ".dataTables_filter input, .tableFilter": "Filter the rows",
    ".dataTables_length select, .tableSizer": "Rows on a page" };
  const name = () => {
    for (const [selector, label] of Object.entries(named)) {
      holder.querySelectorAll(selector).forEach((each) => {
        if (!each.hasAttribute("aria-label")) {
          each.setAttribute("aria-label", label);
        }
      });
    }
    holder.querySelectorAll(".yasr_results:not([tabindex])").forEach((each) => {
      each.tabIndex = 0;
      each.setAttribute("role", "region");
      each.setAttribute("aria-label", "Answer");
    });
    holder.querySelectorAll(".tabMenu select:not([aria-label]), .tabMenu input:not([aria-label])").forEach((each) => {
      const label = each.closest(".selector, .requestConfigWrapper")?.querySelector("label");
      each.setAttribute("aria-label", label?.textContent || "Value");
    });
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
