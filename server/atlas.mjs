#!/usr/bin/env node
/** The `atlas` command: runs the TypeScript sources as they are, in this one process. */
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
