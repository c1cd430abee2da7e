// Says "still reading, here" to the server, which alone counts. Nothing here measures time.
const LATER = 5000;
const KEPT = "kaijuan.session";
const RESTS = ["idle", "hidden", "still"];

const post = (address, body) =>
  fetch(address, {
    method: "POST",
    keepalive: true,
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(body),
  });

export class Beat {
  /** where() tells {part, place, speed, visible}; says(sentence, answer) and elsewhere() are shown. */
  constructor({ address, title, where, says, elsewhere, words }) {
    Object.assign(this, { address, title, where, says, elsewhere, words });
    this.id = null;
    this.seq = 0;
    this.signs = 0;
    this.every = 30;
    this.resting = false;
    this.stopped = true;
    this.back = () => this.missed && this.missed();
  }

  start() {
    this.stopped = false;
    window.addEventListener("online", this.back);
    const kept = JSON.parse(sessionStorage.getItem(KEPT) || "null");
    if (kept && kept.title === this.title) {
      this.id = kept.id;
      this.seq = kept.seq;
      this.signs = kept.signs;
      this.taken = true;
      return this.send();
    }
    return this.open();
  }

  async open() {
    const { part } = this.where();
    try {
      const answer = await post(`${this.address}/session`, { title: this.title, part });
      if (!answer.ok) return this.refused(answer);
      const opened = await answer.json();
      this.id = opened.session;
      this.every = opened.every || 30;
      this.seq = 0;
      this.signs = 0;
      this.taken = false;
      return this.send();
    } catch {
      return this.later(() => this.open());
    }
  }

  /** A page turn, a scroll, a touch. */
  life() {
    this.signs++;
    if (this.resting) this.now();
  }

  /** At pause, seek, change of part and when hidden: at once instead of when its time comes. */
  now() {
    if (!this.stopped && this.id) this.send();
  }

  async send() {
    if (this.sending) {
      this.again = true;
      return;
    }
    clearTimeout(this.timer);
    this.sending = true;
    this.again = false;
    const body = { session: this.id, seq: ++this.seq, life: this.signs, ...this.where() };
    this.keep();
    try {
      const answer = await post(`${this.address}/beat`, body);
      this.sending = false;
      if (!answer.ok) return this.refused(answer);
      this.heard(await answer.json());
    } catch {
      this.sending = false;
      this.later(() => this.send());
    }
  }

  heard(answer) {
    this.taken = false;
    this.says(answer.sentence, answer);
    this.resting = RESTS.includes(answer.why);
    if (this.stopped) return;
    if (this.again) this.send();
    else if (!this.resting) this.timer = setTimeout(() => this.send(), this.every * 1000);
  }

  async refused(answer) {
    const said = await answer.json().catch(() => ({}));
    if (answer.status === 409 && said.why === "elsewhere" && !this.taken) {
      this.stop(false);
      this.says(said.sentence || said.detail, said);
      this.elsewhere();
    } else if (answer.status === 401) {
      this.later(() => this.anew(), this.words.signIn, this.every * 1000);
    } else if (this.taken) {
      await this.open();
    } else {
      this.says(said.sentence || said.detail || this.words.offline, said);
      if (answer.status >= 500) this.later(() => this.anew());
    }
  }

  anew() {
    return this.id ? this.send() : this.open();
  }

  /** Once more after a while, or as soon as the network is there again: a longer gap is lost. */
  later(again, words = this.words.offline, after = LATER) {
    this.says(words, {});
    clearTimeout(this.timer);
    this.missed = () => {
      clearTimeout(this.timer);
      this.missed = null;
      return this.stopped ? null : again();
    };
    if (!this.stopped) this.timer = setTimeout(this.missed, after);
  }

  /** Takes the reading over from the other device. */
  take() {
    this.stopped = false;
    window.addEventListener("online", this.back);
    return this.open();
  }

  stop(last = true) {
    if (last) this.now();
    this.stopped = true;
    clearTimeout(this.timer);
    window.removeEventListener("online", this.back);
  }

  keep() {
    sessionStorage.setItem(
      KEPT,
      JSON.stringify({ title: this.title, id: this.id, seq: this.seq, signs: this.signs }),
    );
  }
}
