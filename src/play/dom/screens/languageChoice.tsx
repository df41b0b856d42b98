/** The languages that the page speaks, each by its own name, where there is more than one. */
import type { JSX } from 'preact';
import { nameOfLanguage } from '../../../text/language/languages.ts';
import { PAGE_LANGUAGES } from '../../../text/language/pageLanguage.ts';
import type { Say } from '../../../text/speaker.ts';
import { keepLanguage } from '../../../ui/kept/keptLanguage.ts';
import * as buttonCss from '../../../ui/look/button.module.css';
import * as screenCss from './screen.module.css';

/** Keeps the choice, and opens the page in it; the address says it too, for a browser that keeps nothing. */
function speak(language: string): void {
  keepLanguage(language);
  const address = new URL(location.href);
  address.searchParams.set('lang', language);
  location.assign(address);
}

/** The choice; nothing where there is none. */
export function LanguageChoice({ say }: { readonly say: Say }): JSX.Element | null {
  if (PAGE_LANGUAGES.length < 2) return null;
  return (
    <nav class={screenCss.doorLinks} aria-label={say('languages')}>
      {PAGE_LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          class={`${buttonCss.button} ${buttonCss.quiet}`}
          lang={language}
          aria-pressed={language === say.language}
          onClick={() => speak(language)}
        >
          {nameOfLanguage(language)}
        </button>
      ))}
    </nav>
  );
}
