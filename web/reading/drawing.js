// Pages of a PDF on a canvas, by pdf.js: without scripts, links, forms or attached files.
const WIDEST = 900;
const SHARPEST = 2400;

export class Drawing {
  /** Opens the file; {file, beside, worker, page} are addresses and the words for a page. */
  static async open(desk, { file, beside, worker, page }) {
    const pdf = await import("pdfjs-dist/legacy/build/pdf.min.mjs");
    pdf.GlobalWorkerOptions.workerSrc = worker;
    const loading = pdf.getDocument({
      url: file,
      cMapUrl: `${beside}/cmaps/`,
      cMapPacked: true,
      standardFontDataUrl: `${beside}/standard_fonts/`,
      iccUrl: `${beside}/iccs/`,
      wasmUrl: `${beside}/wasm/`,
      useWasm: false,
      enableXfa: false,
      disableAutoFetch: true,
      verbosity: pdf.VerbosityLevel.ERRORS,
    });
    return new Drawing(desk, page, loading, await loading.promise);
  }

  constructor(desk, words, loading, document) {
    Object.assign(this, { desk, words, loading, document });
    this.canvas = desk.querySelector("canvas");
  }

  /** Draws the page as wide as the desk, sharp on this screen; only the last asked for stays. */
  async draw(no, zoom) {
    this.no = no;
    const page = await this.document.getPage(no);
    if (no !== this.no) return false;
    const wide = Math.min(this.desk.clientWidth - 16, WIDEST) * zoom;
    const sharp = Math.min(window.devicePixelRatio || 1, SHARPEST / wide);
    const viewport = page.getViewport({ scale: (wide / page.getViewport({ scale: 1 }).width) * sharp });
    const canvas = document.createElement("canvas");
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    canvas.style.width = `${wide}px`;
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", this.words.replace("{0}", no));
    if (this.task) this.task.cancel();
    this.task = page.render({ canvas, viewport, annotationMode: 0 });
    try {
      await this.task.promise;
    } catch (error) {
      if (error.name === "RenderingCancelledException") return false;
      throw error;
    }
    if (no !== this.no) return false;
    this.canvas.replaceWith(canvas);
    this.canvas = canvas;
    return true;
  }

  close() {
    this.loading.destroy();
  }
}
