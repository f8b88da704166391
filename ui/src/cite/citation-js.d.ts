/** The parts of citation-js that are used; the packages bring no types of their own. */
declare module '@citation-js/core' {
  export interface Plugins {
    readonly config: { get: (plugin: string) => { readonly format: Record<string, boolean> } };
    readonly input: {
      chain: (data: unknown, options: { readonly forceType: string }) => readonly Record<string, unknown>[];
    };
    readonly output: {
      format: (format: string, data: readonly unknown[], options: Record<string, unknown>) => unknown;
    };
  }
  export const plugins: Plugins;
}

declare module '@citation-js/plugin-bibtex' {}
