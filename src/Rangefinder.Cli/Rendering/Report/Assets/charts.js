// Draws every figure of the page in the page's colours. Where plotly.js could not be loaded, or a figure cannot be
// drawn, the text that stands beside it stays open.
"use strict";

const dark = window.matchMedia("(prefers-color-scheme: dark)");
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
  const figure = JSON.parse(chart.querySelector("script.figure").textContent);
  try {
    await window.Plotly.react(plot, figure.data, themed(figure, scheme), { ...figure.config, displayModeBar: false });
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

dark.addEventListener("change", () => drawAll(colours()));
window.addEventListener("beforeprint", () => drawAll(printed));
window.addEventListener("afterprint", () => drawAll(colours()));
drawAll(colours());
