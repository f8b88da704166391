/** View state of the work list, as its address carries it. */
export interface WorklistSearch {
  /** Only entries for this reason. */
  readonly reason?: string;
}

/** Reads an address’s query; what is not understood is left out. */
export const worklistSearch = (search: Record<string, unknown>): WorklistSearch => {
  const reason = search['reason'];
  return typeof reason === 'string' && /^[a-z]+$/.test(reason) ? { reason } : {};
};
