import "./lecture.js";
