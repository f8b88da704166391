/** What a visitor sees while the first start builds and seeds: a page that asks again by itself. */
import { progressWords } from './readiness.ts';
import type { Progress } from './readiness.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The page; it has no script, and its style is `/starting.css`. */
export const startingPage = (progress: Progress): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="refresh" content="1" />
    <title>Optimization Atlas: starting</title>
    <link rel="stylesheet" href="/starting.css" />
  </head>
  <body>
    <main>
      <h1>Optimization Atlas</h1>
      <p role="status">The atlas is starting. ${escaped(progressWords(progress))}.</p>
      ${progress.of > 0 ? `<progress max="${progress.of}" value="${progress.done}"></progress>` : ''}
      <p class="muted">This page goes on by itself.</p>
    </main>
  </body>
</html>
`;

/** Tokens of the look: canvas, ink, muted, accent, in both colour schemes. */
export const STARTING_CSS = `:root {
  color-scheme: light dark;
  --canvas: #faf9f6;
  --ink: #1b1f24;
  --muted: #59616c;
  --accent: #1f4fc4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #14171b;
    --ink: #e9ebee;
    --muted: #a7afba;
    --accent: #8db4ff;
  }
}
body {
  margin: 0;
  background: var(--canvas);
  color: var(--ink);
  font: 14px/20px Inter, system-ui, sans-serif;
}
main {
  max-width: 72ch;
  margin: 48px auto;
  padding: 0 24px;
}
h1 {
  font: 600 24px/30px Inter, system-ui, sans-serif;
}
.muted {
  color: var(--muted);
}
progress {
  width: 100%;
  accent-color: var(--accent);
}
`;
