// The document's line numbers and marks; tabs on a phone. The editor works without any of it.

const form = document.getElementById("editor");
const wide = window.matchMedia("(min-width: 1100px)");
let changed = false;
const source = () => document.getElementById("document");

function marks() {
  const lines = new Set();
  document.querySelectorAll("#mistakes [data-line]").forEach((one) => lines.add(Number(one.dataset.line)));
  return lines;
}

function number() {
  const gutter = document.getElementById("gutter");
  if (!gutter || !source()) return;
  const wrong = marks();
  const count = source().value.split("\n").length;
  const rows = document.createDocumentFragment();
  for (let n = 1; n <= count; n++) {
    const row = document.createElement("span");
    row.textContent = n;
    if (wrong.has(n)) row.className = "wrong";
    rows.append(row);
  }
  gutter.replaceChildren(rows);
  gutter.scrollTop = source().scrollTop;
}

function go(line, column) {
  const field = source();
  const lines = field.value.split("\n");
  let from = 0;
  for (let n = 1; n < line && n <= lines.length; n++) from += lines[n - 1].length + 1;
  show("pane-document");
  field.focus();
  field.setSelectionRange(from + column - 1, from + (lines[line - 1] || "").length);
  const height = parseFloat(getComputedStyle(field).lineHeight);
  field.scrollTop = Math.max(0, (line - 4) * height);
}

function show(id) {
  if (wide.matches || !document.querySelector(".panes.tabbed")) return;
  document.querySelectorAll(".pane").forEach((pane) => pane.classList.toggle("shown", pane.id === id));
  document.querySelectorAll(".panes-nav a").forEach((tab) => {
    if (tab.hash === "#" + id) tab.setAttribute("aria-current", "true");
    else tab.removeAttribute("aria-current");
  });
}

// What is open stays open when the form is made anew; the document keeps its place.
const open = new Set();
let place = null;
document.addEventListener("htmx:oobBeforeSwap", (event) => {
  if (event.target.id === "form-pane") {
    open.clear();
    event.target.querySelectorAll("details[open]").forEach((one) => open.add(one.id));
    event.target.querySelectorAll("details:not([open])").forEach((one) => open.delete(one.id));
  } else if (event.target.id === "document") {
    place = event.target.scrollTop;
  }
});
document.addEventListener("htmx:oobAfterSwap", (event) => {
  if (event.target.id === "form-pane") {
    document.querySelectorAll("#form-pane details.item").forEach((one) => {
      if (open.has(one.id)) one.open = true;
    });
  }
});
document.addEventListener("htmx:afterSettle", () => {
  if (place !== null && source()) {
    source().scrollTop = place;
    place = null;
  }
  number();
});

if (form) {
  document.querySelector(".panes").classList.add("tabbed");
  show((location.hash && document.querySelector(location.hash) && location.hash.slice(1)) || "pane-document");
  number();
  document.addEventListener("input", (event) => {
    if (event.target.id !== "document") return;
    changed = true;
    number();
  });
  document.addEventListener("scroll", (event) => {
    if (event.target.id === "document") document.getElementById("gutter").scrollTop = event.target.scrollTop;
  }, true);
  document.addEventListener("click", (event) => {
    const mistake = event.target.closest("#mistakes [data-line]");
    if (mistake && event.target.closest("button")) {
      go(Number(mistake.dataset.line), Number(mistake.dataset.column));
      return;
    }
    const tab = event.target.closest(".panes-nav a");
    if (tab && !wide.matches) {
      event.preventDefault();
      show(tab.hash.slice(1));
    }
  });
  document.addEventListener("change", (event) => {
    if (event.target.closest("#form-pane .key")) changed = true;
  });
  form.addEventListener("submit", () => { changed = false; });
  window.addEventListener("beforeunload", (event) => { if (changed) event.preventDefault(); });
}

