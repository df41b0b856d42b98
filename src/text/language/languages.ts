/** Which language is spoken, of those for which there is a file of messages. */

/** Spoken where nothing else is wished or offered; its file is the one that the types are made of. */
export const FIRST_LANGUAGE = 'en';

/** A tag as it is written rightly; the locales of a command's surroundings (`de_AT.UTF-8`) are understood. Undefined for what names no language (`C`). */
function tagOf(wish: string): string | undefined {
  const [bare = ''] = wish.trim().split(/[.@]/u);
  if (/^(?:c|posix)?$/iu.test(bare)) return undefined;
  try {
    return Intl.getCanonicalLocales(bare.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** Every shorter form of a tag, itself first: `zh-Hant-TW`, `zh-Hant`, `zh`. */
function shorterForms(tag: string): readonly string[] {
  const parts = tag.split('-');
  return parts.map((_, cut) => parts.slice(0, parts.length - cut).join('-'));
}

/**
 * The first wish that one of the offered languages meets: by the whole tag, by a shorter form of it, or as another country's form of the same
 * language; English where none is met. Wishes that name no language are passed over.
 */
export function chosenLanguage(
  wishes: readonly (string | undefined)[],
  offered: readonly string[],
): string {
  for (const wish of wishes) {
    const tag = tagOf(wish ?? '');
    if (tag === undefined) continue;
    const found =
      shorterForms(tag).find((form) => offered.includes(form)) ??
      offered.find((one) => one.split('-')[0] === tag.split('-')[0]);
    if (found !== undefined) return found;
  }
  return FIRST_LANGUAGE;
}

/** The language whose messages a file has: `assets/text/ur-PK.ftl` is `ur-PK`. */
export function languageOfFile(path: string): string {
  return path.replace(/^.*\/|\.ftl$/gu, '');
}

/** What a language is called in itself, such as `Deutsch`; its tag where nobody knows. */
export function nameOfLanguage(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
