/** What the field knows and this model does not show, with the reason; three at most. */
import type { NotShown } from './pattern.ts';

export const NOT_SHOWN: readonly NotShown[] = [
  {
    fact: 'SF2',
    source: 'Osgood (1962); laboratory studies by Lindskold',
    checked: true,
    statement: 'Concessions draw more in return when they are announced beforehand.',
    reason:
      'No measure announces another: a side can call for talks or keep quiet, but it cannot say in public what it will do next.',
  },
  {
    fact: 'SF11',
    source: 'Bueno de Mesquita and Dickson (2007)',
    checked: true,
    statement: 'A harsh answer that harms civilians can be what an attack is meant to provoke.',
    reason:
      'The militants have no aims of their own: a harsh answer brings them recruits, but they do not attack in order to draw one.',
  },
  {
    fact: 'SF13',
    source: 'Baliga, Bueno de Mesquita and Wolitzky (2020)',
    checked: true,
    statement:
      'Some improvements of reports weaken deterrence, since attackers hide behind whoever is suspected most.',
    reason:
      'Nobody here decides to attack by how likely it is to be found out: the militants cannot be deterred, and neither state has attacks of its own to hide among theirs.',
  },
];
