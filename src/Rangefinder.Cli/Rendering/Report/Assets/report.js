// What every page does beyond showing itself: tables sort, wide boxes scroll by keyboard, figures tell how they were read.
"use strict";

// Sorting. A cell may carry the number it stands for; numbers stand before words, empty cells last.
function keyOf(row, column) {
  const cell = row.cells[column];
  const text = cell.dataset.sort ?? cell.textContent.trim();
  const plain = text.replace(/[\s,\u202f\u00a0]/g, "").replace("\u2212", "-");
  return { text, number: plain !== "" && !isNaN(plain) ? Number(plain) : null, empty: text === "" || text === "–" };
}

function compare(a, b, sign) {
  if (a.empty || b.empty) {
    return a.empty - b.empty;
  }
  if (a.number !== null && b.number !== null) {
    return sign * (a.number - b.number);
  }
  if (a.number !== null || b.number !== null) {
    return a.number !== null ? -1 : 1;
  }
  return sign * a.text.localeCompare(b.text, "en");
}

function sort(table, column) {
  const heads = table.tHead.rows[0].cells;
  const descending = heads[column].getAttribute("aria-sort") === "ascending";
  for (const head of heads) {
    head.removeAttribute("aria-sort");
  }
  heads[column].setAttribute("aria-sort", descending ? "descending" : "ascending");
  const rows = [...table.tBodies[0].rows].map(row => ({ row, key: keyOf(row, column) }));
  rows.sort((a, b) => compare(a.key, b.key, descending ? -1 : 1));
  table.tBodies[0].append(...rows.map(item => item.row));
}

for (const table of document.querySelectorAll("main table")) {
  if (!table.tHead || table.tBodies.length !== 1 || table.tBodies[0].rows.length < 2) {
    continue;
  }
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    if (head.textContent.trim() !== "") {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => sort(table, column));
      head.append(button);
    }
  });
}

// A box that scrolls can be moved to and scrolled by the arrow keys; one that does not is no stop.
function markScrolling() {
  for (const box of document.querySelectorAll(".wide, pre")) {
    if (box.scrollWidth > box.clientWidth) {
      box.tabIndex = 0;
    } else {
      box.removeAttribute("tabindex");
    }
  }
}

window.addEventListener("resize", markScrolling);
document.addEventListener("toggle", markScrolling, true);
markScrolling();

// Notes of figures: on pointing and on moving to them; Escape takes a note away.
const note = document.createElement("div");
note.id = "note";
note.setAttribute("role", "tooltip");
note.hidden = true;

function showNote(figure) {
  note.textContent = figure.dataset.note;
  note.hidden = false;
  figure.setAttribute("aria-describedby", "note");
  const place = figure.getClientRects()[0];
  const left = Math.min(place.left, document.documentElement.clientWidth - note.offsetWidth - 8);
  note.style.left = `${Math.max(8, left) + window.scrollX}px`;
  note.style.top = `${place.bottom + window.scrollY + 2}px`;
}

function hideNote() {
  note.hidden = true;
}

const figures = document.querySelectorAll("a.figure");
if (figures.length > 0) {
  document.body.append(note);
  document.addEventListener("keydown", event => event.key === "Escape" && hideNote());
  note.addEventListener("mouseleave", hideNote);
}
for (const figure of figures) {
  figure.dataset.note = figure.title;
  figure.removeAttribute("title");
  figure.addEventListener("focus", () => showNote(figure));
  figure.addEventListener("mouseenter", () => showNote(figure));
  figure.addEventListener("blur", hideNote);
  figure.addEventListener("mouseleave", event => event.relatedTarget !== note && hideNote());
}

// The search box leads to the search page by a plain link: a page that was opened from the file system may send no form.
for (const form of document.querySelectorAll("header form")) {
  form.addEventListener("submit", event => {
    event.preventDefault();
    location.href = `${form.getAttribute("action")}?q=${encodeURIComponent(form.elements.q.value)}`;
  });
}

// A link into a folded part opens it.
function unfold() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let part = target?.parentElement; part; part = part.parentElement) {
    if (part instanceof HTMLDetailsElement) {
      part.open = true;
    }
  }
}

window.addEventListener("hashchange", unfold);
unfold();
