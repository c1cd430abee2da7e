import "./book.js";
import "./listen.js";
import "./watch.js";
import "./paper.js";
