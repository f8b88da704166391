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
