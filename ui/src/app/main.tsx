/** Starts the page. */
import '@fontsource-variable/inter/wght.css';
import '@fontsource/source-serif-4/400.css';
import '@fontsource/source-serif-4/600.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { makeClient } from '../api/client.ts';
import '../theme/tokens.css';
import '../theme/base.css';
import '../theme/controls.css';
import '../theme/served.css';
import '../theme/print.css';
// Styles that several pages share are there from the start, whichever page is loaded first.
import '../concept/concept.css';
import '../concept/detail/detail.css';
import '../outline/outline.css';
import '../source/source.css';
import '../debate/debate.css';
import '../division/division.css';
import '../classify/classify.css';
import '../classify/verdicts.css';
import '../cite/cite.css';
import '../home/home.css';
import '../map/legend/legend.css';
import '../filter/filter.css';
import '../map/map-tools.css';
import { makeRouter } from './router.tsx';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Provider value={makeClient()}>
        <RouterProvider router={makeRouter()} />
      </Provider>
    </StrictMode>,
  );
}
