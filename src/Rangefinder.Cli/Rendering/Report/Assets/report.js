// Draws every figure of the page. Where plotly.js could not be loaded, or a figure cannot be drawn, the text table
// that stands beside it stays open.
"use strict";

const dark = window.matchMedia("(prefers-color-scheme: dark)");

function themed(figure) {
  const style = getComputedStyle(document.documentElement);
  const ink = style.getPropertyValue("--ink").trim();
  const line = style.getPropertyValue("--line").trim();
  const layout = { ...figure.layout, paper_bgcolor: "rgba(0,0,0,0)", plot_bgcolor: "rgba(0,0,0,0)" };
  layout.font = { ...layout.font, color: ink };
  for (const key of Object.keys(layout)) {
    if (/^[xy]axis\d*$/.test(key)) {
      layout[key] = { gridcolor: line, zerolinecolor: line, ...layout[key] };
    }
  }
  return layout;
}

async function draw(chart) {
  const plot = chart.querySelector(".plot");
  const figure = JSON.parse(chart.querySelector("script.figure").textContent);
  try {
    await window.Plotly.react(plot, figure.data, themed(figure), figure.config);
    chart.querySelector(".stand-in").open = false;
    chart.dataset.drawn = "yes";
  } catch (error) {
    plot.replaceChildren();
    console.error(error);
  }
}

function drawAll() {
  if (window.Plotly) {
    document.querySelectorAll("figure.chart").forEach(draw);
  }
}

dark.addEventListener("change", drawAll);
drawAll();
