import { useEffect, useRef, useState } from 'preact/hooks';
import type { VNode } from 'preact';
import { words } from '../look/words.ts';
import { aloud, canReadAloud, pauseReading, readFrom, silence } from './read-aloud.ts';
import { voiceOfThisDevice } from './spoken-lines.ts';

const said = words.learning.aloud;

/** Listen, pause, go on and stop. Falls silent when the page is left. */
export function ListeningTools({ lines }: { readonly lines: readonly string[] }): VNode {
  const [noVoice, setNoVoice] = useState(false);
  const main = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Asking early wakes the list: some browsers load their voices only then.
    if (canReadAloud()) speechSynthesis.getVoices();
    addEventListener('pagehide', silence);
    return () => {
      removeEventListener('pagehide', silence);
      silence();
    };
  }, [lines]);
  const state = aloud.value;
  const press = (): void => {
    if (state.kind === 'reading') {
      pauseReading();
      return;
    }
    const voice = canReadAloud() ? voiceOfThisDevice(speechSynthesis.getVoices(), words.language) : null;
    setNoVoice(voice === null);
    if (voice !== null) readFrom(lines, state.kind === 'paused' ? state.line : 0, voice);
  };
  const label = { quiet: said.listen, reading: said.pause, paused: said.goOn }[state.kind];
  return (
    <>
      <button ref={main} type="button" class="button is-plain" onClick={press}>
        {label}
      </button>
      {state.kind !== 'quiet' && (
        <button
          type="button"
          class="button is-quiet"
          onClick={() => {
            silence();
            main.current?.focus();
          }}
        >
          {said.stop}
        </button>
      )}
      <p class="quiet no-voice" role="status">
        {noVoice ? said.noVoice.join(' ') : ''}
      </p>
    </>
  );
}
