// Searches the list that search-index.js sets. Nothing leaves the page.
"use strict";

const most = 60;
const box = document.getElementById("search");
const found = document.getElementById("found");
const results = document.getElementById("results");
const hint = found.textContent;

function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'").replace(/[\s\u00a0\u202f]+/g, " ").toLowerCase();
}

const rows = window.rangefinderIndex.map(([kind, address, title, text]) =>
  ({ kind, address, title, text, head: plain(title), all: plain(`${title} ${text}`) }));

// A word in the title counts more than one in the text; at the start of a word more than inside one.
function rank(row, words) {
  let rank = 0;
  for (const word of words) {
    if (!row.all.includes(word)) {
      return 0;
    }
    rank += 1 + (row.head.includes(word) ? 2 : 0) + (` ${row.all}`.includes(` ${word}`) ? 1 : 0);
  }
  return rank;
}

function entry(row) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = row.address;
  link.textContent = row.title;
  const kind = document.createElement("span");
  kind.className = "kind";
  kind.textContent = ` ${row.kind}`;
  const text = document.createElement("p");
  text.textContent = row.text.length > 260 ? `${row.text.slice(0, 260)}…` : row.text;
  item.append(link, kind, text);
  return item;
}

function search() {
  const words = plain(box.value).split(" ").filter(word => word !== "");
  const hits = words.length === 0 ? [] : rows
    .map((row, at) => ({ row, at, rank: rank(row, words) }))
    .filter(hit => hit.rank > 0)
    .sort((a, b) => b.rank - a.rank || a.at - b.at);
  results.replaceChildren(...hits.slice(0, most).map(hit => entry(hit.row)));
  found.textContent = words.length === 0 ? hint
    : hits.length === 0 ? "Nothing found. Fewer or shorter words may find more."
    : hits.length > most ? `${hits.length} found; the first ${most} are shown.`
    : `${hits.length} found.`;
}

box.addEventListener("input", search);
box.form.addEventListener("submit", event => {
  event.preventDefault();
  search();
});
box.value = new URLSearchParams(location.search).get("q") ?? "";
search();
if (box.value === "") {
  box.focus();
}
