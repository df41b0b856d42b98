/** Ten news cards as an instructor would write them for a crisis between Pakistan and Afghanistan; every one is invented. */
export const TEN_CARDS = [
  {
    id: 'dawn-convoy',
    stage: 'attack',
    headline: 'A convoy of flour lorries is fired on above the Kurram bends; two drivers are dead',
    claims: {
      struck:
        'The army says that the fighters came down from a ridge on the other side and went back the same way before first light.',
      host: 'Kabul says that nobody crossed, and that the lorries were held up over an old quarrel about road tolls.',
    },
  },
  {
    id: 'market-closed',
    stage: 'attack',
    headline:
      'The Thursday market at the gate stays shut after a bomb was found under a fruit stall',
    claims: {
      struck: 'Police name a cell that they say takes its orders by telephone from Khost.',
      host: 'The provincial governor offers to read the telephone records together, if they are shown to him.',
    },
  },
  {
    id: 'two-teachers',
    stage: 'attack',
    headline: 'Two teachers on their way to an exam are taken from a bus near the frontier',
    claims: {
      struck:
        'The interior ministry says that the captors speak to a mediator in Khost and ask for prisoners.',
      host: 'Kabul says that it learned of it from the news and has asked the elders to look for them.',
    },
  },
  {
    id: 'drone-film',
    stage: 'accusation',
    headline:
      'A film from a drone shows men carrying crates into a compound; nobody agrees where it is',
    claims: {
      struck:
        'Islamabad gives coordinates and says that the compound lies eleven kilometres beyond the line.',
      host: 'Kabul says that the trees in the film do not grow there, and asks for the whole recording.',
    },
  },
  {
    id: 'ambassador-called',
    stage: 'accusation',
    headline: 'The ambassador is called in at midnight and leaves without a word to the cameras',
    claims: {
      struck:
        'The foreign office says that it handed over a list of nine names with dates of birth.',
      host: 'The embassy says that four of the nine have been dead for years and two were never born.',
    },
  },
  {
    id: 'clinic-hit',
    stage: 'strike',
    headline:
      'A clinic for mothers lies in dust; the count of the dead changes three times in one day',
    claims: {
      struck:
        'The army says that it struck a workshop for bombs forty metres away, and regrets what the blast did.',
      host: 'Doctors say that they have buried eleven, and that there was no workshop in that street.',
    },
  },
  {
    id: 'shells-back',
    stage: 'strike',
    headline:
      'Mortars answer from the other bank all night, and two villages sleep in the river bed',
    claims: {
      struck:
        'Officers count forty rounds and one broken leg, and say that their guns were silent until then.',
      host: 'The border guards say that they fired at muzzle flashes and at nothing else.',
    },
  },
  {
    id: 'doha-room',
    stage: 'bargaining',
    headline:
      'Both delegations are seen in the same corridor in Doha, carrying the same blue folder',
    claims: {
      struck: 'A negotiator says that the talk was about dates, and that dates are not nothing.',
      host: 'A negotiator says that they were offered tea and a calendar.',
    },
  },
  {
    id: 'first-camp',
    stage: 'implementing',
    headline: 'A first camp is empty when the observers come; the stoves in it are still warm',
    claims: {
      struck: 'The army says that the men were moved two valleys on and not disarmed.',
      host: 'Kabul says that what was asked for was an empty camp, and that it is empty.',
    },
  },
  {
    id: 'onion-price',
    stage: 'calm',
    headline: 'Onions cross the gate again, and their price falls by half within a week',
    claims: {
      struck: 'Traders say that a permit which took nine days now takes one morning.',
      host: 'Traders say that they have not paid for a stamp since the new moon.',
    },
  },
] as const;
