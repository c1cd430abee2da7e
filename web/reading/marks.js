// Bookmarks and highlights of the chapter: drawn by the browser where it can, else wrapped.
import { placeOf, placeUnder, stretch } from "./text.js";

const can = () => typeof Highlight === "function" && CSS.highlights;

const post = (address, body) =>
  fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(body),
  });

export class Marks {
  constructor(book, article) {
    this.article = article;
    this.address = `${book.dataset.base}/marks`;
    this.part = Number(book.dataset.part);
    this.all = [...book.querySelectorAll("[data-marks] li")].map((li) => ({
      id: Number(li.dataset.id),
      first: Number(li.dataset.first),
      end: Number(li.dataset.end),
      note: li.dataset.note,
      quote: li.textContent,
    }));
    this.draw();
  }

  draw() {
    const lit = this.all.filter((m) => m.end > m.first);
    if (can()) {
      const ranges = lit.map((m) => stretch(this.article, m.first, m.end));
      CSS.highlights.set("marked", new Highlight(...ranges));
      return;
    }
    this.article.querySelectorAll("mark.lit").forEach((m) => m.replaceWith(...m.childNodes));
    this.article.normalize();
    lit.forEach((m) => this.wrap(stretch(this.article, m.first, m.end)));
  }

  wrap(range) {
    const walk = document.createTreeWalker(this.article, NodeFilter.SHOW_TEXT);
    const nodes = [];
    for (let n = walk.nextNode(); n; n = walk.nextNode()) if (range.intersectsNode(n)) nodes.push(n);
    nodes.forEach((node) => {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      if (to <= from) return;
      const piece = from ? node.splitText(from) : node;
      if (to - from < piece.length) piece.splitText(to - from);
      const mark = document.createElement("mark");
      mark.className = "lit";
      piece.replaceWith(mark);
      mark.append(piece);
    });
  }

  /** What is selected in the text: {first, end, quote}, or null. */
  selected() {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
    const range = selection.getRangeAt(0);
    if (!this.article.contains(range.commonAncestorContainer)) return null;
    const first = placeOf(this.article, range.startContainer, range.startOffset);
    const end = placeOf(this.article, range.endContainer, range.endOffset);
    return end > first ? { first, end, quote: selection.toString() } : null;
  }

  async add({ first, end, quote, note = "" }) {
    const answer = await post(this.address, { part: this.part, first, end, quote, note });
    if (!answer.ok) throw new Error((await answer.json()).detail);
    const { id } = await answer.json();
    this.all = this.all.filter((m) => m.id !== id).concat({ id, first, end, quote, note });
    this.draw();
  }

  async note(mark, note) {
    await post(`${this.address}/${mark.id}`, { note });
    mark.note = note;
  }

  async drop(mark) {
    await post(`${this.address}/${mark.id}/drop`, {});
    this.all = this.all.filter((m) => m !== mark);
    this.draw();
  }

  /** The highlight at a point of the screen. */
  under(x, y) {
    const place = placeUnder(this.article, x, y);
    return place === null ? null : this.all.find((m) => m.first <= place && place < m.end);
  }

  /** The bookmark between two places. */
  bookmark(from, to) {
    return this.all.find((m) => m.first === m.end && m.first >= from && m.first < to);
  }
}
