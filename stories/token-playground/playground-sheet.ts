/** How the playground itself looks; the stages look as a page in light or dark does. */
export const playgroundSheet = new CSSStyleSheet();

playgroundSheet.replaceSync(`
  .playground {
    display: grid;
    gap: 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    align-items: start;
    color: #16191d;
    background: #fff;
    color-scheme: light;
    font: 1rem/1.5 system-ui, sans-serif;
  }
  .playground .choices, .token-stage {
    box-sizing: border-box;
    min-width: 0;
    padding: 1rem;
    border: 1px solid #5d6873;
  }
  @media (width >= 60rem) {
    /* Beside what it changes, however far down that is. */
    .playground .choices {
      position: sticky;
      top: 0;
      max-height: 100vh;
      overflow: auto;
    }
  }
  .token-stage {
    color: CanvasText;
    background: Canvas;
  }
  .token-stage.dark {
    color-scheme: dark;
  }
  .token-stage > * + * {
    display: block;
    margin-block-start: 1.5rem;
  }
  .playground h2, .playground h3 {
    margin: 0 0 0.5rem;
    font-size: 1.25rem;
  }
  .playground h3 {
    margin-block-start: 1rem;
    font-size: 1rem;
  }
  .playground summary {
    padding-block: 0.5rem;
    font-weight: 600;
  }
  .playground .control {
    margin-block-end: 0.75rem;
  }
  .playground label {
    display: block;
    font-weight: 600;
  }
  .playground .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .playground :is(.control, .row) :is(input, select), .playground textarea {
    box-sizing: border-box;
    min-height: 2.25rem;
    font: inherit;
  }
  .playground input[type='text'] {
    flex: 1;
    min-width: 8rem;
  }
  .playground input[type='color'] {
    width: 3rem;
  }
  .playground input[type='number'] {
    width: 6rem;
  }
  .playground .about {
    margin: 0.25rem 0 0;
    font-size: 0.875rem;
  }
  .playground textarea {
    width: 100%;
    font-family: ui-monospace, monospace;
    font-size: 0.875rem;
  }
  .playground button {
    min-height: 2.25rem;
    font: inherit;
  }
  .playground .weak {
    padding-inline-start: 1.25rem;
    color: #a3160f;
  }
`);
