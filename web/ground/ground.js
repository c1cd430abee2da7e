import htmx from "htmx.org";
import "./behaviours.js";

window.htmx = htmx;
