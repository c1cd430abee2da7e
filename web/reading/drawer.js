// Contents, marks and search of a book in a drawer over the page; the same pages without script.
export class Drawer {
  constructor(sheets) {
    this.sheets = sheets;
    this.sheet = sheets.root.querySelector('[data-sheet="drawer"]');
    this.sheet.addEventListener("submit", (event) => {
      event.preventDefault();
      const form = event.target;
      this.open(`${form.getAttribute("action")}?${new URLSearchParams(new FormData(form))}`);
    });
  }

  async open(address) {
    try {
      const answer = await fetch(address, { headers: { accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const beside = this.sheets.root.querySelector('[data-sheet="settings"] [data-do="close"]');
      const close = (beside || this.sheet.querySelector('[data-do="close"]')).cloneNode(true);
      // The page below has its heading already.
      page.querySelectorAll("#drawer h1").forEach((h1) => {
        const heading = page.createElement("h2");
        heading.append(...h1.childNodes);
        h1.replaceWith(heading);
      });
      this.sheet.replaceChildren(close, ...page.getElementById("drawer").childNodes);
      const open = this.sheet.hidden;
      if (open) this.sheets.open("drawer");
      const field = this.sheet.querySelector('input[type="search"]');
      if (address.includes("/search")) field.focus();
      const here = this.sheet.querySelector('[aria-current="true"]');
      if (here && !address.includes("/search")) here.scrollIntoView({ block: "center" });
    } catch {
      location.assign(address);
    }
  }
}
