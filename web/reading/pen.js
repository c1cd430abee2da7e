// What one does with selected text and marks: highlight, note, copy, bookmark.
export class Pen {
  constructor(book, marks, sheets) {
    Object.assign(this, { book, marks, sheets });
    this.bar = book.querySelector(".picked");
    this.sheet = book.querySelector('[data-sheet="note"]');
    this.button = book.querySelector('[data-do="mark"]');
    let wait;
    this.watch = () => {
      clearTimeout(wait);
      wait = setTimeout(() => this.look(), 200);
    };
    document.addEventListener("selectionchange", this.watch);
    this.bar.addEventListener("click", (event) => {
      const button = event.target.closest("[data-pick]");
      if (button) this.pick(button.dataset.pick);
    });
    this.sheet.addEventListener("submit", (event) => {
      event.preventDefault();
      this.save();
    });
  }

  look() {
    if (!this.book.isConnected) {
      document.removeEventListener("selectionchange", this.watch);
      return;
    }
    const found = this.marks.selected();
    if (found) this.found = found;
    this.bar.hidden = !found;
  }

  async pick(what) {
    const { found } = this;
    this.bar.hidden = true;
    if (what === "copy") await navigator.clipboard.writeText(found.quote);
    document.getSelection().removeAllRanges();
    if (what === "highlight") await this.add({ ...found });
    if (what === "note") this.write({ ...found, note: "" });
  }

  async add(mark) {
    try {
      await this.marks.add(mark);
    } catch (refusal) {
      const line = this.book.querySelector("[data-sentence]");
      if (refusal.message) line.textContent = refusal.message;
    }
  }

  write(mark) {
    this.mark = mark;
    this.sheet.querySelector("[data-quote]").textContent = mark.quote;
    this.sheet.querySelector("textarea").value = mark.note || "";
    this.sheet.querySelector('[data-do="unmark"]').hidden = !mark.id;
    this.sheets.open("note");
  }

  async save() {
    const note = this.sheet.querySelector("textarea").value;
    if (this.mark.id) await this.marks.note(this.mark, note);
    else await this.add({ ...this.mark, note });
    this.sheets.close();
  }

  async unmark() {
    await this.marks.drop(this.mark);
    this.sheets.close();
  }

  /** A tap on a highlight opens its note; says whether it was one. */
  tapped(event) {
    const mark = this.marks.under(event.clientX, event.clientY);
    if (mark) this.write(mark);
    return Boolean(mark);
  }

  page(from, to) {
    this.button.setAttribute("aria-pressed", String(Boolean(this.marks.bookmark(from, to))));
  }

  async bookmark(from, to) {
    const there = this.marks.bookmark(from, to);
    if (there) await this.marks.drop(there);
    else await this.add({ first: from, end: from, quote: this.words(from) });
    this.page(from, to);
  }

  words(from) {
    const blocks = [...this.marks.article.querySelectorAll("[data-at]")];
    const block = blocks.filter((b) => Number(b.dataset.at) <= from).pop();
    if (!block) return this.book.querySelector("h1").textContent;
    const text = block.textContent.replace(/\s+/g, "");
    return [...text].slice(from - Number(block.dataset.at)).slice(0, 40).join("");
  }
}
