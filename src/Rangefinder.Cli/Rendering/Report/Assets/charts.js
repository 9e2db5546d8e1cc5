// Draws every figure of the page in the page's colours, the narrow form of it where there is one and the page is
// narrow; a wide one without keeps its width there and is scrolled. Where plotly.js could not be loaded, or a figure cannot be
// drawn, the text that stands beside it stays open.
"use strict";

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const least = 660; // pixels that a wide figure needs
const printed = { ink: "#000000", line: "#d0d0d0" };

function colours() {
  const style = getComputedStyle(document.documentElement);
  return { ink: style.getPropertyValue("--ink").trim(), line: style.getPropertyValue("--line").trim() };
}

function themed(figure, { ink, line }) {
  const layout = { ...figure.layout, paper_bgcolor: "rgba(0,0,0,0)", plot_bgcolor: "rgba(0,0,0,0)" };
  layout.font = { ...layout.font, color: ink };
  for (const key of Object.keys(layout)) {
    if (/^[xy]axis\d*$/.test(key)) {
      layout[key] = { gridcolor: line, zerolinecolor: line, ...layout[key] };
    }
  }
  return layout;
}

// Without the bar of buttons: they cannot be reached by keyboard, and the numbers stand beside the drawing.
async function draw(chart, scheme) {
  const plot = chart.querySelector(".plot");
  const narrow = plot.clientWidth < least;
  const form = (narrow && chart.querySelector("script.narrow")) || chart.querySelector("script.figure");
  const scrolled = narrow && form.className === "figure";
  const figure = JSON.parse(form.textContent);
  const layout = themed(figure, scheme);
  if (scrolled) {
    Object.assign(layout, { width: least, autosize: false });
  }
  chart.dataset.form = narrow ? "narrow" : "wide";
  plot.toggleAttribute("tabindex", scrolled);
  if (scrolled) {
    plot.tabIndex = 0;
  }
  try {
    if (chart.dataset.drawn === "yes") {
      window.Plotly.purge(plot);
    }
    await window.Plotly.newPlot(plot, figure.data, layout, { ...figure.config, displayModeBar: false });
    if (chart.dataset.drawn !== "yes") {
      chart.querySelector(".stand-in").open = false;
      chart.dataset.drawn = "yes";
    }
  } catch (error) {
    plot.replaceChildren();
    console.error(error);
  }
}

function drawAll(scheme) {
  if (window.Plotly) {
    document.querySelectorAll("figure.chart").forEach(chart => draw(chart, scheme));
  }
}

// Only where a figure's form changes: within one form plotly.js keeps to the width itself.
const watched = new ResizeObserver(entries => {
  for (const { target } of entries) {
    const chart = target.closest("figure.chart");
    if (window.Plotly && chart.dataset.form && chart.dataset.form !== (target.clientWidth < least ? "narrow" : "wide")) {
      draw(chart, colours());
    }
  }
});
document.querySelectorAll("figure.chart .plot").forEach(plot => watched.observe(plot));
dark.addEventListener("change", () => drawAll(colours()));
window.addEventListener("beforeprint", () => drawAll(printed));
window.addEventListener("afterprint", () => drawAll(colours()));
drawAll(colours());
