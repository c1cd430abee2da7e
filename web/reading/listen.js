// The page of listening: hands its part to the one player.
import { Player } from "./player.js";

class Listen extends HTMLElement {
  connectedCallback() {
    const { one } = Player;
    const line = this.querySelector("[data-sentence]");
    line.textContent = line.dataset.says;
    const same = one && one.what.title === this.dataset.title && one.what.part === this.dataset.part;
    if (!one) {
      Player.one = new Player(this.querySelector("template[data-player]"));
      Player.one.load({ ...this.dataset });
    } else if (!same && one.what.title !== this.dataset.title && !one.audio.paused) {
      one.mini();
    } else if (!same) {
      const on = !one.audio.paused;
      one.load({ ...this.dataset });
      if (on) one.play();
    }
    Player.one.mini();
    this.addEventListener("click", (event) => this.click(event));
  }

  click(event) {
    const mark = event.target.closest("[data-seek]");
    if (!mark) return;
    event.preventDefault();
    if (Player.one.what.title !== this.dataset.title || Player.one.what.part !== this.dataset.part) {
      Player.one.load({ ...this.dataset });
    }
    Player.one.seek(Number(mark.dataset.seek) / 1000);
    Player.one.play();
  }
}

customElements.define("kj-listen", Listen);
