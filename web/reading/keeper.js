// Tells the server where one is, a little after moving and at once when leaving.
export class Keeper {
  constructor(address) {
    this.address = address;
    this.told = "";
  }

  tell(place) {
    this.next = place;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), 1500);
  }

  now() {
    clearTimeout(this.timer);
    const body = JSON.stringify(this.next || null);
    if (!this.next || body === this.told) return;
    this.told = body;
    const blob = new Blob([body], { type: "application/json" });
    if (navigator.sendBeacon && navigator.sendBeacon(this.address, blob)) return;
    fetch(this.address, { method: "POST", keepalive: true, body: blob }).catch(() => (this.told = ""));
  }
}
