/** What overview and tree are given, and what they tell: both stand at the left of the workspace. */
import type { ViewState } from '../state/view.ts';

export interface PaneProps {
  /** Id of the concept or example in the address; null on the first page. */
  readonly selected: string | null;
  readonly view: ViewState;
  /** Chosen: its address with this view. `patch` changes the view with it. */
  readonly onSelect: (id: string, patch?: Partial<ViewState>) => void;
  /** To be seen in the middle of its map. */
  readonly onOpen: (id: string) => void;
  readonly onChange: (patch: Partial<ViewState>) => void;
}
