/** Light, dark, or as the system has it: three radio buttons in the menu. */
import { COLOURS, colours } from '../state/colours.ts';
import { useStore } from '../state/store.ts';
import { COLOURS_WORDS } from '../words/pages/colours.ts';

export const ColoursChoice = () => {
  const chosen = useStore(colours);
  return (
    <li>
      <fieldset className="colours-choice">
        <legend>{COLOURS_WORDS.legend}</legend>
        {COLOURS.map((one) => (
          <label key={one}>
            <input type="radio" name="colours" checked={one === chosen} onChange={() => colours.set(one)} />
            {COLOURS_WORDS[one]}
          </label>
        ))}
      </fieldset>
    </li>
  );
};
