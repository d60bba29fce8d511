// Canvases as sharp as the screen, in the page's colours.

/** Give a canvas the size it is shown at, in the screen's own pixels; return its context, scaled to CSS pixels. */
export function sharp(canvas, width, height) {
  const ratio = window.devicePixelRatio || 1;
  const [w, h] = [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
  }
  const context = canvas.getContext("2d");
  context.setTransform(w / width, 0, 0, h / height, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}

let probe = null;
const known = new Map();

/** Return a colour of the style sheet, by the name of its property, as the present theme has it. */
export function colour(name) {
  if (!known.has(name)) {
    if (!probe) {
      probe = document.createElement("i");
      probe.hidden = true;
      document.body.append(probe);
    }
    probe.style.color = `var(--${name})`;
    known.set(name, getComputedStyle(probe).color);
  }
  return known.get(name);
}

/** Forget the colours, as another theme has others. */
export function forgetColours() {
  known.clear();
}
