import {css} from 'lit';

export default css`
  .filters {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_panel);
  }

  .filters > summary {
    padding: 0.625rem var(--_space);
    font-weight: 600;
  }

  .facets {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: calc(var(--_space) * 1.5);
    padding: 0.25rem var(--_space) var(--_space);
  }

  .legend {
    padding: 0;
    margin-block-end: 0.25rem;
  }

  .rest > summary {
    padding-block: 0.3125rem;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }

  .choice {
    min-height: 2rem;
    padding: 0.125rem 0.75rem;
    border: 1px solid var(--_border-input);
    border-radius: var(--_radius);
    background: var(--_panel);
    cursor: pointer;
  }

  .choice:hover {
    border-color: currentColor;
  }

  .sort {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
  }

  .sort label {
    font-weight: 600;
  }

  @media print {
    .filters,
    .sort,
    .choices {
      display: none;
    }
  }
`;
