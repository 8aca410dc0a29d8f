// Draws what stands around a thing: the thing in the middle or, on a narrow screen, on top, its neighbours in columns by
// group, always in the same places. Another page, which the drawing leads to, has the same as a list.
(() => {
  "use strict";
  const WIDE = 700, ROW = 9, HEAD = 34, CHARACTER = 6.6, BOLD = 7.9, LINE = 15;
  const LINES = {
    asserted: { "line-style": "solid" },
    hedged: { "line-style": "dotted" },
    recommended: { "line-style": "dashed", "line-dash-pattern": [9, 5] },
    lacking: { "line-style": "dashed", "line-dash-pattern": [14, 4, 2, 4] },
    denied: { "line-style": "solid", width: 3, "target-arrow-shape": "tee", "source-arrow-shape": "tee" },
  };
  const SIGNS = { asserted: "●", hedged: "◌", recommended: "▲", lacking: "▽", denied: "✕" };

  // The sheet that the library would put into the page is in ours; a mark with its name keeps it from trying.
  const mark = document.createElement("meta");
  mark.id = "__________cytoscape_stylesheet";
  document.head.append(mark);

  /** The lines of a text that fit into a box. */
  function wrapped(text, width) {
    const most = Math.max(8, Math.floor((width - 12) / CHARACTER));
    const lines = [""];
    for (const word of text.split(" ")) {
      const last = lines.length - 1;
      if (lines[last] && lines[last].length + 1 + word.length > most) {
        lines.push(word);
      } else {
        lines[last] += (lines[last] ? " " : "") + word;
      }
    }
    return lines;
  }

  function box(neighbour, width) {
    let lines = wrapped(neighbour.name, width);
    if (lines.length > 3) {
      lines = [...lines.slice(0, 2), lines[2] + " …"];
    }
    const ties = neighbour.ties.length ? neighbour.ties : [null];
    return { neighbour, ties, text: lines.join("\n"), height: Math.max(lines.length * LINE + 10, ties.length * 18 + 8) };
  }

  /** Groups in columns, each into the shorter one. */
  function columns(groups, count, width) {
    const made = Array.from({ length: count }, () => ({ height: 0, groups: [] }));
    for (const group of groups) {
      const boxes = group.neighbours.map((neighbour) => box(neighbour, width));
      const height = HEAD + boxes.reduce((sum, each) => sum + each.height + ROW, 0);
      const column = made.reduce((best, each) => (each.height < best.height ? each : best));
      column.groups.push({ group, boxes });
      column.height += height;
    }
    return made;
  }

  /** One line for each tie, level, from the trunk beside the thing to the box. */
  function lines(id, side, trunk, y, item, isIncoming) {
    const step = item.height / item.ties.length;
    return item.ties.flatMap((tie, i) => {
      const status = tie ? tie.status.toLowerCase() : "";
      const offset = Math.round(-item.height / 2 + step * (i + 0.5));
      return [
        { data: { id: `${id}.${i}` }, position: { x: trunk, y: y + offset }, classes: "dot" },
        {
          data: {
            source: `${id}.${i}`, target: id, end: `${side < 0 ? "50%" : "-50%"} ${offset}px`,
            label: tie ? `${SIGNS[status]} ${status} ${tie.places}` : "" },
          classes: `${status || "vocabulary"} ${isIncoming ? "incoming" : "outgoing"}` }];
    });
  }

  /** The boxes of one column, with their lines; where the trunk begins and ends. */
  function column(made, c, side, x, top, boxWidth, trunk) {
    const drawn = [];
    let y = top;
    made.groups.forEach(({ group, boxes }, g) => {
      drawn.push({ data: { id: `h${c}.${g}`, text: group.words, w: boxWidth }, position: { x, y: y + 20 }, classes: "head" });
      y += HEAD;
      boxes.forEach((item, n) => {
        const id = `n${c}.${g}.${n}`;
        const middle = y + item.height / 2;
        drawn.push({
          data: { id, text: item.text, w: boxWidth, h: item.height, href: item.neighbour.href },
          position: { x, y: middle }, classes: "box" });
        drawn.push(...lines(id, side, trunk, middle, item, group.isIncoming));
        y += item.height + ROW;
      });
    });
    const ends = drawn.filter((each) => each.classes === "dot").map((each) => each.position.y);
    return { drawn, from: Math.min(...ends), to: Math.max(...ends) };
  }

  const dot = (id, x, y) => ({ data: { id }, position: { x, y }, classes: "dot" });
  const stem = (source, target) => ({ data: { source, target }, classes: "stem" });

  function centre(data, width, x, y, isNarrow) {
    const text = wrapped(data.name, width * CHARACTER / BOLD);
    const h = text.length * LINE + 18;
    return { data: { id: "centre", text: text.join("\n"), w: width, h }, position: { x, y: isNarrow ? h / 2 + 4 : y }, classes: "centre" };
  }

  /** The thing on top, all else below it and to the right. */
  function narrow(data, width) {
    const boxWidth = width - 140;
    const [made] = columns(data.groups, 1, boxWidth);
    const middle = centre(data, width - 8, width / 2, 0, true);
    const top = middle.data.h + 4;
    const { drawn, to } = column(made, 0, 1, width - boxWidth / 2 - 2, top, boxWidth, 12);
    drawn.unshift(dot("from", 12, top), dot("to", 12, to), stem("from", "to"), middle);
    return { drawn, height: top + made.height };
  }

  /** The thing in the middle, a column on either side. */
  function wide(data, width) {
    const boxWidth = Math.min(240, Math.round(width * 0.24));
    const made = columns(data.groups, 2, boxWidth);
    const height = Math.max(120, ...made.map((each) => each.height));
    const middle = centre(data, 180, width / 2, height / 2, false);
    const all = [middle];
    made.forEach((each, c) => {
      if (!each.groups.length) {
        return;
      }
      const side = c === 0 ? -1 : 1;
      const trunk = width / 2 + side * 122;
      const x = side < 0 ? boxWidth / 2 + 2 : width - boxWidth / 2 - 2;
      const { drawn, from, to } = column(each, c, side, x, (height - each.height) / 2, boxWidth, trunk);
      all.push(
        ...drawn, dot(`t${c}`, trunk, Math.min(from, height / 2)), dot(`b${c}`, trunk, Math.max(to, height / 2)),
        dot(`m${c}`, trunk, height / 2), stem(`t${c}`, `b${c}`), stem(`m${c}`, "centre"));
    });
    return { drawn: all, height };
  }

  function colour(stage, name) {
    const probe = document.createElement("span");
    probe.style.color = `var(${name})`;
    stage.append(probe);
    const found = getComputedStyle(probe).color;
    probe.remove();
    return found;
  }

  function style(stage) {
    const offset = stage.clientWidth < WIDE ? 60 : 66;
    const [ink, quiet, paper, panel, link] = ["--ink", "--quiet", "--paper", "--panel", "--link"].map((name) => colour(stage, name));
    const font = getComputedStyle(stage).fontFamily;
    return [
      { selector: "node", style: {
        shape: "round-rectangle", width: "data(w)", label: "data(text)", "text-wrap": "wrap", "text-valign": "center",
        "text-halign": "center", "font-size": 12, "font-family": font, color: ink, "line-height": 1.15, events: "no" } },
      { selector: "node.box", style: { height: "data(h)", "background-color": panel, "border-width": 1, "border-color": quiet, color: link } },
      { selector: "node.centre", style: {
        height: "data(h)", "background-color": paper, "border-width": 3, "border-color": ink, "font-weight": "bold", "font-size": 13 } },
      { selector: "node.head", style: { height: 18, "background-opacity": 0, color: quiet, "font-weight": "bold" } },
      { selector: "edge", style: {
        width: 1.6, "line-color": quiet, "curve-style": "straight", "font-size": 11,
        "font-family": font, color: ink, "text-background-color": paper, "text-background-opacity": 1,
        "text-background-padding": 1, "arrow-scale": 0.8, "source-arrow-color": quiet, "target-arrow-color": quiet, events: "no" } },
      { selector: "edge[end]", style: {
        "target-endpoint": "data(end)", "target-label": "data(label)", "target-text-offset": offset } },
      { selector: "node.dot", style: { width: 1, height: 1, opacity: 0, label: "" } },
      { selector: "edge.outgoing", style: { "target-arrow-shape": "triangle" } },
      { selector: "edge.incoming", style: { "source-arrow-shape": "triangle" } },
      { selector: "edge.vocabulary", style: { width: 1, "target-arrow-shape": "none", "source-arrow-shape": "none" } },
      ...Object.entries(LINES).map(([status, lines]) => ({ selector: `edge.${status}`, style: lines })),
    ];
  }

  function follow(stage, graph) {
    const at = (event) => {
      const place = stage.getBoundingClientRect();
      const x = event.clientX - place.left, y = event.clientY - place.top;
      return graph.nodes(".box").filter((node) => {
        const edge = node.renderedBoundingBox({ includeLabels: false });
        return edge.x1 <= x && x <= edge.x2 && edge.y1 <= y && y <= edge.y2;
      })[0];
    };
    stage.addEventListener("click", (event) => {
      const node = at(event);
      if (node) {
        location.href = node.data("href");
      }
    });
    stage.addEventListener("mousemove", (event) => stage.classList.toggle("on-box", Boolean(at(event))));
  }

  /** Does what moves the page, and lets what has the focus stay where it is seen. */
  function keepingFocus(stage, move) {
    const focused = document.activeElement;
    const isBelow = stage.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING;
    const before = focused.getBoundingClientRect().top;
    move();
    if (isBelow) {
      window.scrollBy(0, focused.getBoundingClientRect().top - before);
    }
  }

  function draw(figure, data) {
    const stage = figure.querySelector(".stage");
    const left = data.groups.reduce((sum, group) => sum + group.left, 0);
    figure.querySelector(".left").textContent = left ? `The ${left} with fewest places are not drawn.` : "";
    if (!data.groups.length) {
      return;
    }
    let graph = null;
    const again = () => {
      graph?.destroy();
      const { drawn, height } = stage.clientWidth < WIDE ? narrow(data, stage.clientWidth) : wide(data, stage.clientWidth);
      stage.style.height = `${Math.ceil(height) + 8}px`;
      graph = window.cytoscape({
        container: stage, elements: drawn, style: style(stage), layout: { name: "preset", fit: false },
        zoom: 1, pan: { x: 0, y: 0 }, autoungrabify: true, userPanningEnabled: false, userZoomingEnabled: false,
        boxSelectionEnabled: false });
    };
    keepingFocus(stage, () => {
      figure.classList.add("drawn");
      again();
    });
    follow(stage, { nodes: (selector) => graph.nodes(selector) });
    let width = stage.clientWidth;
    window.addEventListener("resize", () => {
      if (stage.clientWidth !== width) {
        width = stage.clientWidth;
        again();
      }
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
  }

  for (const figure of document.querySelectorAll(".drawing[data-around]")) {
    fetch(figure.dataset.around)
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(`status ${response.status}`))))
      .then((data) => draw(figure, data))
      .catch((error) => { figure.querySelector(".left").textContent = `The drawing could not be made (${error.message}).`; });
  }
})();
