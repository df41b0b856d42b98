### Every sentence of the game in English. A scenario brings its own words in its own file.

## The product

title = Strategic Patience
page-play = { $turn }: { $crisis }
page-brief = { $crisis }
page-aside = Stopped: { $crisis }
page-over = The end: { $crisis }
page-debrief = Debrief: { $crisis }
page-class = Debrief of a class
page-workshop = Workshop
page-draft = Workshop: { $draft }
page-papers = Papers: { $draft }

## Saving, copying and printing, wherever

file-handed = “{ $name }” was handed to your browser: look among its downloads.
file-handed-framed = “{ $name }” was handed to your browser. This page stands inside another one, such as a learning platform, which can forbid saving without a word. If the file is not among your downloads, copy its content instead, or open the page in a tab of its own.
file-refused = Your browser did not take “{ $name }”. Copy its content instead.
file-by-hand = Take the file by hand
file-text = Content of “{ $name }”
file-in-tab = Open it in a tab of its own
copy = Copy
copied = Copied.
copy-by-hand = Copying is not allowed here. It is selected: copy it with your keyboard, or by a long touch.
print-refused = This page stands inside another one, which forbids printing. Open it in a tab of its own to print.

## Play: painters

map-heading = The frontier
ring-heading = Stages of the crisis
stage-present = where it stands now
stage-possible = can come next
stage-quiet = not next
cards-heading = Your choice
hint-gains = gains:
hint-costs = costs:
hint-binds = binds you:
hint-depends = depends on them:
variants-of = Measures of { $posture }
variant-back = Previous measure
variant-on = Next measure
variant-count = { $shown } of { $count }
mediators = Whom to call
keys-hint = 1 2 3 choose · ↑ ↓ other measures · B then 1 2 3 what they will do · Enter seals · ? help
between-heading = Between you
news-continue = To your desk
clock-left = { $seconds } s
unseal = Take it back
reveal-next = Next
reveal-continue = Go on
class-code = code { $code }
class-code-cut = This class code is too long. Only its beginning counts, “{ $code }”: make sure that the others of your class have the same.
class-code-unreadable = There is no letter and no digit in the class code “{ $code }”, so it cannot give everyone the same shocks. Choose another one, or leave it empty.
board-ways = Papers and help
open-brief = Brief
open-history = Past turns
open-help = Help
open-menu = Menu
close = Close
try-again = Try again
part-lost = This part could not be loaded; the connection may be down, or a filter keeps its file back. Nothing else is touched.
part-broken = This part could not be drawn; the page came upon a fault of its own. Nothing else is touched.
map-lost = The map could not be loaded. Nothing in the play depends on it.
scenarios-lost = { $count ->
    [one] This scenario could not be loaded: { $titles }.
   *[other] These scenarios could not be loaded: { $titles }.
  } The connection may be down, or a filter keeps its file back.
scenarios-lost-all = No scenario could be loaded; the connection may be down, or a filter keeps their files back. A scenario or a saved run that you have as a file can be opened all the same.
worth-to-you = worth { $worth } to you
theirs-unknown = unknown how much they want it
theirs-little = they seem to want it little
theirs-some = they seem to want it somewhat
theirs-much = they seem to want it much
in-their-offer = in their offer
in-text = in the mediator’s text
tag-theirs = theirs
tag-text = text
key-worth = worth to you
key-theirs = how much they want it
signable = can be signed
not-signable = below your least
accept-theirs = Accept theirs
accept-text = Accept the text
accepted = Accepted
slip-empty = No card chosen yet.
slip-called = { $posture }, through { $mediator }
desk-more = More
expectations = What each expects
expectations-more = and { $count } more
ledger-harm = Harm

door-kicker = A crisis in your hands
door-invited = A crisis that was sent to you
door-notice = Before you begin
door-line = Men cross a frontier and people die. You govern one of the two states. { $weeks ->
    [1] Every week
    [2] Every two weeks
   *[other] Every { $weeks } weeks
  } you choose: hold back, call a mediator, or hit back. The other side chooses at the same moment.
door-start = Begin
door-as = you are { $side }
door-change = Change
door-options = How do you want to play?
door-options-done = Done
door-scenario = Crisis
door-facts-real = { $month } · up to { $turns ->
    [one] one turn
   *[other] { $turns } turns
  }
door-facts-drawn = invented · up to { $turns ->
    [one] one turn
   *[other] { $turns } turns
  }
door-side = Your side
door-struck = the state that is attacked
door-host = the state the attackers live in
door-rival = The other side
door-rival-hidden = a hidden rival
door-rival-hidden-note = You will not be told what kind of government it is.
door-rival-friend = a friend at this screen
door-rival-friend-note = You take turns; a curtain hides each desk.
door-clock = Clock
door-clock-off = no clock
door-clock-on = with a clock
door-clock-note = It shortens as your street gets angrier.
door-code = Class code
door-code-note = Everyone with the same code meets the same shocks. Leave it empty to play on your own.
door-file = Open a scenario or a saved run
door-drop = Drop the scenario file here
languages = Language
clauses = { $before }; { $after }
plays-heading = Your plays
plays-of = { $title } · { $name }
plays-aside = Stopped in turn { $turn }
plays-go-on = Go on
plays-debrief = Debrief
plays-save = Save
plays-older = Played by the rules of another version: it cannot be opened here, but saved and removed
plays-all = { $count ->
    [one] The one play
   *[other] All { $count } plays
  }
plays-note = They are kept in this browser, on this device only. There is room for { $most }; after that, the oldest that came to an end make room for new ones.
plays-full = The shelf is full. The next play takes the place of the oldest that came to an end: { $oldest }. Save that one as a file if it is still wanted, or remove others.
plays-unopened = This play could not be opened. It may have been removed in another tab.
plays-not-kept = { $refusal ->
    [absent] This browser keeps nothing from this page; a private window or a frame may be the reason. A play lasts as long as the page is open. Save it as a file to have it later.
   *[closed] The plays kept in this browser could not be looked up, for it did not answer. They are not lost: close other tabs of this page, then load it again.
  }
link-name = the link
link-closed = Nothing could be opened
link-version = It was made by a newer version of this game. Ask whoever sent it for the scenario as a file.
link-broken = A part of it is missing or was changed on the way. Copy the whole link again, or ask for the scenario as a file.
link-too-big = It holds more than a scenario may hold.
link-lost = The crisis of this link was not found
link-lost-name = The link names
link-lost-ways = Nothing has been started. Ask whoever sent the link for a new one, or for the scenario as a file. You can also choose another crisis; it is then played without what the link asks for.
link-lost-code = The class code of the link is “{ $code }”. Others with this code play the crisis that is missing here.
link-lost-near = Take “{ $title }”
link-choose = Choose another crisis
address-unread = { $count ->
    [one] The address asks for something that this page does not know, and it was left out:
   *[other] The address asks for things that this page does not know, and they were left out:
}
link-unknown-base = It changes a crisis that this version of the game does not have, or has with other numbers. Ask for the crisis as a file.
link-reworded = This crisis has been reworded since its link was made. What the sender wrote stands, and the numbers are those of the link.
door-faults = { $file }: { $count ->
    [one] one fault
   *[other] { $count } faults
  }
brief-continue = Close the file
bet-kicker = Before the first turn
bet-heading = How will this end?
bet-line = Say what you expect. Nothing depends on it now; the debrief will come back to it.
bet-ending = I expect
bet-civilians = Civilians killed or hurt on both sides, by the end
bet-place = Note it down
bet-skip = Go on without
curtain-kicker = Curtain
curtain-heading = { $side }, please
curtain-line = Take the seat. The other player looks away.
curtain-ready = I am { $side }
ended-debrief = See what was behind it
help-board = The frontier and the ring of stages show where the crisis stands and where it can go next. Your own pressures are exact; of theirs you can tell only low, middle or high. Civilians of both sides are always in view.
help-restraint = Restraint: hold back, or act quietly at home. It earns trust if it is seen as what it is, and costs you at home while the street is angry.
help-mediation = Mediation: ask a third party to carry something across. It needs an answer from the other side.
help-retaliation = Retaliation: words, closures or force against the other side. It pleases the street now and binds you later.
help-choose = 1 2 3 | choose a card
help-variants = ↑ ↓ | other measures of a card
help-cards = ← → | from card to card
help-belief = B, 1 2 3 | what will they do?
help-seal = Enter | seal, or go on
help-back = Esc | take the seal back, close
help-help = ? | this page
help-gauges = Tap the name of any gauge to learn what it means.
history-none = No turn lies behind you yet.

## Measures, as they are called where a scenario has no words of its own

act-hold = Hold steady
act-hold-text = Change nothing in public and keep your forces where they are.
act-fence = Strengthen the border
act-fence-text = More fence and patrols. It stops some crossings and leaves the vacuum as it is.
act-channel = Keep a channel open
act-channel-text = Ask a mediator to seat both services together while it is quiet.
act-accuse = Accuse in public
act-accuse-text = Name them tonight. Going back on it later will cost you.
act-close = Close the crossings
act-close-text = Stop trade and travel. Traders and patients on both sides pay first.
act-inquiry = Quiet inquiry
act-inquiry-text = Find out before you name anyone. The street will not thank you.
act-evidence = Hand over the evidence
act-evidence-text = Let a mediator carry what you have. Works if both need a way out.
act-step-back = Step back
act-step-back-text = Let the accusation rest. What you said in public is paid in full.
act-exit = Take a way out
act-exit-text = Let a mediator ask both sides to stop. Half of your public words are forgiven.
act-limited-strike = Limited strike
act-limited-strike-text = One target across the line. Civilians may be near it.
act-broad-strike = Broad strike
act-broad-strike-text = Many targets across the line. Civilians almost certainly among them.
act-absorb = Absorb the blow
act-absorb-text = Do not answer. The other side will notice, and so will your street.
act-ceasefire-call = Call for a ceasefire
act-ceasefire-call-text = Ask a mediator to stop the firing. Less likely to be heard while it lasts.
act-hold-fire = Hold fire
act-hold-fire-text = Keep still and let your last offer stand.
act-offer = Speak at the table
act-offer-text = Make your offer, or accept what lies on the table.
act-walk-out = Walk out
act-walk-out-text = Leave the talks and say why in public.
act-honour = Honour the agreement
act-honour-text = Keep your part, and let them keep theirs at the agreed pace.
act-press-verification = Press for verification
act-press-verification-text = Ask for inspection now. Sees more, and strains those who are delivering.
act-suspend = Suspend the agreement
act-suspend-text = Stop carrying it out until they have done more.
act-police = Police your side
act-police-text = Arrest and disarm quietly. Weakens the militants and divides your own movement.
act-deny = Deny
act-deny-text = Say that nobody attacks from your soil.
act-shelter = Shelter them openly
act-shelter-text = Take the militants under your protection.
act-joint-inquiry = Offer a joint inquiry
act-joint-inquiry-text = Ask a mediator to look into the attack with both sides.
act-border-fire = Fire across the border
act-border-fire-text = Answer with guns at the posts opposite. Villages lie behind them.
act-barrage = Barrage
act-barrage-text = Fire along the whole front.
act-dismantle = Dismantle
act-dismantle-text = Close camps and disarm those inside. It costs unity in your own ranks.
act-relocate = Relocate
act-relocate-text = Move them away from the border. Quiet for a while, and no weaker.
act-stall = Stall
act-stall-text = Do nothing this turn and say that it takes time.
act-ask-terms = Ask for terms
act-ask-terms-text = Invite inspection and ask for time before the next step.
act-renounce = Renounce the agreement
act-renounce-text = Declare it void.

## Play: what a seat sees

crisis-turn = Turn { $turn }
desk-kicker-own = You · { $capital }
desk-kicker-other = Across the line · { $capital }
desk-heading-own = The cabinet
desk-heading-other = What you can tell
desk-heading-public = What it says in public
expects-heading = What we expect of them
thinks-heading = What we think they expect of us
spokesman = a spokesman in { $capital }

gauge-support = Support
gauge-support-why = How far people at home stand behind you. Below { $floor } your leadership falls.
gauge-outrage = Outrage
gauge-outrage-why = Anger at home. The angrier it is, the more restraint and mediation cost you, and the more force and words gain.
gauge-strain = Strain
gauge-strain-why = Economic and political weakness. It makes mistakes likelier, and a way out more welcome.
gauge-trust = Trust in { $capital }
gauge-trust-why = How far you believe that they mean what they say. It decides what a promise at the table is worth to you.
gauge-cohesion = Unity of the movement
gauge-cohesion-why = How far your own movement holds together. Acting against the militants divides it; below { $floor } it can break apart.
gauge-commitment = Public commitment
gauge-commitment-why = How far your own words bind you. Stepping back later costs support for every point; at the table it narrows what you can sign.
gauge-their-support = Support
gauge-their-support-why = How far people there stand behind their leadership, as well as you can tell.
gauge-their-outrage = Outrage
gauge-their-outrage-why = Anger in their streets, as well as you can tell.
gauge-their-strain = Strain
gauge-their-strain-why = Their economic and political weakness, as well as you can tell. Talks open when both sides need a way out.
gauge-their-trust = Trust in your word
gauge-their-trust-why = How far they believe you. It decides what your promises are worth at the table.
gauge-their-cohesion = Unity of their movement
gauge-their-cohesion-why = How far their movement holds together. What they can do against the militants depends on it.
gauge-channel = Standing channel
gauge-channel-why = Contact that goes on between crises: meetings, intelligence, a telephone. What is missing to full is the vacuum that the militants use. It makes reports truer, and mistakes and misreadings rarer.
gauge-militants = The militants
gauge-militants-why = What they are able to do. They grow where there is no channel, and after civilians are killed.
gauge-ripeness = Ripe for talks
gauge-ripeness-why = As you can tell: whether both sides need a way out, and whether the mediator and the channel offer one.
gauge-tension = Tension
gauge-tension-why = Nearness to the brink. At the brink, a strike that meets border fire can become open conflict.
gauge-verification = Verification
gauge-verification-why = How much of what is delivered can be seen. It makes agreements hold.
gauge-gap = Expectations gap
gauge-gap-why = What was demanded and has not been seen to be delivered. It angers the street in { $struck } and breaks agreements.

gauge-kept = Kept, in turns
gauge-delivered = Deliveries seen
gauge-of = { $count } of { $needed }
gauge-framework-why = An agreement counts as a framework that holds when it has been kept for { $turns ->
    [one] one turn
   *[other] { $turns } turns
  } and delivered on { $deliveries ->
    [one] once
   *[other] { $deliveries } times
  } by the end. Until then it is a fragile ceasefire.
warning-support = below { $floor } your leadership falls
warning-cohesion = below { $floor } the movement can break apart

band-support-0 = weak
band-support-1 = some
band-support-2 = firm
band-outrage-0 = calm
band-outrage-1 = rising
band-outrage-2 = boiling
band-strain-0 = steady
band-strain-1 = strained
band-strain-2 = at its limit
band-trust-0 = little
band-trust-1 = some
band-trust-2 = much
band-cohesion-0 = splitting
band-cohesion-1 = uneasy
band-cohesion-2 = united
band-channel-0 = thin
band-channel-1 = working
band-channel-2 = strong
band-militants-0 = weak
band-militants-1 = able
band-militants-2 = strong
band-ripeness-0 = not ripe
band-ripeness-1 = nearly
band-ripeness-2 = ripe
band-tension-0 = low
band-tension-1 = high
band-tension-2 = at the brink
band-verification-0 = little seen
band-verification-1 = partly seen
band-verification-2 = well seen
band-gap-0 = small
band-gap-1 = wide
band-gap-2 = very wide

ledger-heading = Civilians, both sides
ledger-casualties = Killed and hurt
ledger-displacement = Displaced
ledger-schooling = Out of school
ledger-livelihood = Without livelihood
ledger-note = Killed and hurt: the independent count, two turns behind. Each side claims otherwise.
ledger-summary = { $struck } { $struckName } · { $host } { $hostName }

ledger-note-final = The true count. Each side claimed otherwise.

brief-kicker = Cabinet file · { $capital }
brief-time = You have at most { $last ->
    [one] one turn
   *[other] { $last } turns
  }; from turn { $from } on, any turn can be the last. What lasts is an agreement that has been kept and delivered on by then.
brief-heading = { $name }
brief-theirs = { $capital }, in public
hand-heading = Hand it in
hand-note = The code holds the whole play and tells nothing of what was behind it. Copy it for your class, or save the file.
hand-name = Name, if you like
aside-heading = Stopped in turn { $turn }
aside-kept = The play is kept in this browser: go on with it now, or later from your plays at the door. In your class its code counts as left before its end.
aside-not-kept = This browser does not keep the play: it lasts as long as this page is open. Copy its code or save it as a file. In your class it counts as left before its end.
aside-go-on = Go on playing
aside-debrief-note = “See what was behind it” shows what is hidden during the play. Whoever goes on afterwards knows it.
bet-few = about 50
bet-some = about 150
bet-many = about 300
bet-most = about 600
ended-kicker = After { $turns ->
    [one] one turn
   *[other] { $turns } turns
  }
ended-again = Play again
menu-aside = Stop here and keep it
menu-restart = Start this play again
menu-leave = Leave to the door
confirm-restart = Start again?
confirm-restart-text = A new play begins, with other shocks. The one so far stays among your plays at the door.
confirm-restart-text-code = A new play begins. With your class code the same shocks will come again. The one so far stays among your plays at the door.
confirm-leave = Leave this play?
confirm-leave-text = It is kept on this device, and the door offers to go on with it.
confirm-restart-go = Start again
confirm-leave-go = Leave
confirm-stay = Stay
door-resume = Go on: { $crisis }, turn { $turn }
run-scenario = This run was played on another scenario, or on another version of it. Open that scenario’s file first.
run-differs = Played again, this run does not give what the file says: { $why }.
fault-says = { $problem }{ $expected }{ $nearest }
fault-expected = . Expected: { $expected }
fault-nearest = . Did you mean “{ $nearest }”?
fault-place = line { $line }, column { $column }{ $path }
file-no-text = No text can be read in this file: it is a picture, in a program’s own format, or damaged. A scenario or a saved run is a text in JSON.
file-unreadable = This file could not be read. It may be a folder, or it was moved or changed since it was chosen.
file-unread = Nothing could be read
doubts-of-file = { $file }: look at its letters
doubt-encoding-guessed = The file is not in UTF-8, which JSON is written in, and was read as Windows-1252. Look at letters such as { $found }; if they are wrong, save the file as UTF-8 and open it again.
doubt-letters-lost = { $count ->
    [one] A letter was lost before the file came here; a � stands in its place.
   *[other] { $count } letters were lost before the file came here; a � stands in the place of each, the first here.
  }
doubt-control-character = { $count ->
    [one] A control character that nobody sees stands here: { $found }.
   *[other] { $count } control characters that nobody sees stand in the texts, the first here: { $found }.
  }
curtain-take-back = Take your seal back, { $side }

stage-calm = calm
stage-attack = attack
stage-accusation = accusation
stage-strike = strike
stage-bargaining = bargaining
stage-implementing = carrying out
stage-talks = talks
stage-over = over
stage-title-calm = Calm
stage-title-attack = Attack
stage-title-accusation = Accusation
stage-title-strike = Strike
stage-title-bargaining = At the table
stage-title-implementing = Carrying out

news-after-attack = No new attack. The last one has not been answered yet.
news-inject = Also: { $headline }
news-origin-likely = Origin: likely across the frontier
news-origin-unclear = Origin: unclear
news-origin-unlikely = Origin: probably not across the frontier
news-figures = { $event } { $place }: { $struckName } says { $struckSays }, { $hostName } says { $hostSays }
news-estimate = Independent count, turn { $turn }: { $persons } killed or hurt in the { $event }
figure-denied = nobody was harmed
figure-persons = { $persons } killed or hurt
event-attack = attack
event-strike = strike
event-border-fire = border fire
event-attack-at = Attack near
event-strike-at = Strike near
event-border-fire-at = Border fire near
incident-attack = Attack near { $place }
incident-strike = Strike near { $place }
incident-fire = Border fire near { $place }

posture-restraint = Restraint
posture-mediation = Mediation
posture-retaliation = Retaliation
believe-question = What will they do?
believe-restraint = Restrain
believe-mediation = Mediate
believe-retaliation = Retaliate

mediator-facilitate = brings both together; what is agreed is your own
mediator-guarantee = can verify and guarantee what is agreed
mediator-dictate = quick, and writes the text itself
mediator-note = { $style }. You trust it { $own }, they { $theirs }.
trust-word-0 = little
trust-word-1 = somewhat
trust-word-2 = much

seal-label = Seal your choice
seal-hint-choose = Choose a card first.
seal-hint-ready = They cannot see it before they have sealed theirs.
seal-hint-sealed = Sealed. You can take it back until they have sealed theirs.
seal-hint-news = Read the news first.

hint-support-less = support, if angry
hint-support-more = support now
hint-their-trust = their trust
hint-their-trust-less = their trust
hint-channel = channel
hint-needs-answer = needs an answer
hint-committed = you are committed
hint-words-paid = costs what you said in public
hint-words-half-paid = costs half of what you said
hint-fewer-attacks = fewer attacks
hint-strain = strain
hint-their-trade = their trade
hint-civilians = civilians
hint-militants-weaker = weaker militants
hint-militants-hit = may hit militants
hint-recruits = may recruit
hint-brink = tension
hint-cooler = cools both
hint-unity-less = unity
hint-unity-more = unity
hint-quiet-now = quiet now
hint-caught = may be caught
hint-verification = verification
hint-deal = a deal
hint-ends-talks = ends talks
hint-ends-deal = ends the deal
hint-delivers = delivers
hint-gap = the gap
hint-nothing-new = changes little

reveal-heading = Both seals are open
reveal-own-slip = You chose “{ $chosen }”. Under strain and anger, the order was not followed.
reveal-own-lapse = Time ran out before you sealed.
reveal-over = The crisis has come to its end.
reveal-time-up = Time is up: attention moves elsewhere, and things stay as they stand.
reveal-expected-right = You expected this.
reveal-expected-wrong = You expected { $posture }.
reveal-stage-stays = The crisis stays at { $stage }.
reveal-stage-moves = The crisis moves from { $before } to { $after }.
reveal-talks-open = { $mediator } answers: talks open.
reveal-call-failed = { $mediator } was called, and talks did not open.
call-unripe = The time is not ripe: somebody does not need a way out yet, or trusts the mediator too little.
call-single = { $who } did not join the call.
call-different = Each side called somebody else.
call-close = Both wanted it; this time it came to nothing (about { $percent } chance).
signed-offer = Signed, on the offer of { $who }:
signed-text = Signed, on the mediator’s text:
signed-same = Signed, both having offered the same:
talks-forced = Force was used, and the talks are over.
agreement-forced = Force was used, and the agreement is void.
talks-left = { $who } walks out of the talks.
agreement-left = { $who } suspends the agreement, and it is void.
talks-attacked = { $who } leaves the table over an attack that it puts down to the other side.
talks-lapsed = Ten rounds have brought nothing, and the talks run out.
talks-open = The table is open; not everybody has made an offer.
talks-near = No signature yet. The two offers agree on { $same } of { $issues ->
    [one] one issue
   *[other] { $issues } issues
  }.
reveal-agreement-broke = The agreement breaks down.
reveal-caught = Inspectors find that the militants were moved, not disarmed.
reveal-shared-note = What it means for each side stands on its own desk.
quantity-support = support
quantity-outrage = outrage
quantity-strain = strain
quantity-trust = trust
quantity-cohesion = unity
quantity-commitment = commitment
quantity-weariness = weariness
quantity-channel = channel
quantity-tension = tension
quantity-verification = verification
quantity-gap = gap
step-moved = { $quantity }: { $cause }

table-heading = The table
table-mediator = { $mediator } { $style }
table-round = Round { $round }
table-reservation = Your least: { $points }
table-reservation-why = The least you could sign and still govern. Anger and public words raise it; strain, weariness of force and a mediator you trust lower it.
table-mine = Your offer
table-theirs = Their offer
table-text = The mediator’s text
table-none = none yet
table-note = Points are what the terms are worth to you, with what you believe of their promises.

summary-line = { $turn }, { $date }. { $stage }. { $headline }.
summary-own = You sit in { $capital }. Support { $support }, outrage { $outrage }.
summary-choose = You have a choice to make between restraint, mediation and retaliation.
summary-reveal = Both choices are open. { $outcome }

cause-restraint-under-anger = you held back while people are angry
cause-mediation-under-anger = you talked while people are angry
cause-failed-mediation = you called a mediator and nothing came of it
cause-rally = people rally behind the use of force
cause-strong-words = strong words please the street
cause-force-did-not-end-it = force was used, and the violence goes on
cause-backing-down = you went back on what you said in public
cause-losses = lives and livelihoods lost
cause-drift = things return to their usual level
cause-rally-round-the-host = people rally after the strike
cause-signed-below-win-set = you signed less than you could defend at home
cause-quiet-at-home = a turn without an attack
cause-attack = the attack
cause-strike = the strike
cause-border-fire = fire across the border
cause-accusation = you were accused in public
cause-rumour = a hostile act was reported
cause-expectations-gap = what was promised has not been seen
cause-agreement-collapses = the agreement broke down
cause-catharsis = the blow was answered
cause-restraint-under-fire = restraint under fire was noticed
cause-anger-cools = anger cools with time
cause-attack-blamed = the attack is put down to them
cause-quiet-turn = a turn without an attack speaks for them
cause-crossings-closed = they closed the crossings
cause-denial = a public denial
cause-sheltering = the militants are sheltered openly
cause-restraint = they held back
cause-mediation = they came to the mediator
cause-policing = policing against the militants
cause-delivery = they were seen to deliver
cause-apparent-delivery = they were seen to deliver
cause-caught-relocating = the militants were moved, not disarmed
cause-stalling = they did nothing
cause-no-delivery = they asked for time while behind
cause-honoured = they kept their part
cause-asking-for-more = more was asked in the middle of a delivery
cause-pledge-broken = a pledge was broken
cause-pledge-suspended = the agreement was suspended
cause-dismantling = camps were closed
cause-relocation = the militants were moved
cause-recovery = the movement closes ranks again
cause-crisis = the cost of the crisis
cause-fence = building the fence
cause-trade-relief = open trade
cause-act-follows-word = you did what you had said
cause-fading = it fades with time
cause-agreement = the agreement
cause-brink = the brink is felt
cause-closure = closed crossings
cause-returns = forced returns
cause-vacuum = the vacuum between you
cause-intelligence = shared intelligence
cause-civilian-deaths-recruit = civilian deaths recruit
cause-hit = militants were hit
cause-splinter = a splinter group forms
cause-engagement = you met
cause-neglect = nobody met
cause-talks = talks go on
cause-force = force was used
cause-agreed-floor = agreed meetings are held
cause-guarantor = the mediator sends people
cause-verification = inspection goes on
cause-collapse = the agreement broke down
cause-suspension = the agreement was suspended
cause-pace = a new step is due
cause-words = public words
cause-easing = tempers ease
cause-lapsed = the talks ran out
cause-wear = wear
cause-inject = events from outside

## Debrief

debrief-leave = Back to the door
debrief-parts = Parts of the debrief
debrief-part-happened = What happened
debrief-part-why = Why
debrief-part-expectations = Expectations
debrief-part-onward = So what
debrief-describe = Describe
debrief-analyse = Analyse
debrief-apply = Apply
debrief-you-led = You led { $us }
debrief-turns = { $turns ->
    [one] one turn
   *[other] { $turns } turns
  }
debrief-turn = Turn { $turn }
debrief-numbers-behind = The numbers behind it

# How it ended
debrief-name-durable-framework = A framework that holds
debrief-name-fragile-ceasefire = A fragile ceasefire
debrief-name-frozen-stalemate = A frozen stalemate
debrief-name-recurrent-cycle = The same cycle again
debrief-name-leadership-crisis-struck = The leadership of { $struck } falls
debrief-name-leadership-crisis-host = The leadership of { $host } falls
debrief-name-fracture = The movement that rules { $host } breaks apart
debrief-name-open-conflict = Open conflict
debrief-name-left = Left before its end

debrief-ending-durable-framework-struck = { $them } acted against { $militants } where it could be checked, and you kept your part long enough for both to rely on it. The attacks have not all stopped; the way of answering them has changed.
debrief-ending-durable-framework-host = You acted against { $militants } where it could be checked, and { $them } kept its part long enough for both to rely on it. Your movement has paid for it, and is still one.
debrief-ending-fragile-ceasefire-struck = The guns are quiet for now. Nothing that { $them } has done lets you rely on it yet, and one bad week could undo what there is.
debrief-ending-fragile-ceasefire-host = The guns are quiet for now. Nothing that you have done lets { $them } rely on it yet, and one bad week could undo what there is.
debrief-ending-frozen-stalemate-struck = Nothing was settled. You and { $them } ended where you began, and { $militants } kept the room that an unsettled frontier leaves.
debrief-ending-frozen-stalemate-host = Nothing was settled. You and { $them } went on as before: accused from one side, unable or unwilling to move against { $militants } on the other.
debrief-ending-recurrent-cycle-struck = Attack, accusation, force, and round again. Each blow answered the last one, and none of them removed the reason for the next.
debrief-ending-recurrent-cycle-host = Accusation, force, answer, and round again. Each blow answered the last one, and none of them removed the reason for the next.
debrief-ending-leadership-crisis-struck-struck = Your own public stopped following you before the crisis was over. Whoever comes next in { $us } inherits it as it stands.
debrief-ending-leadership-crisis-struck-host = The public of { $them } stopped following its leaders before the crisis was over. You will deal with their successors, and the frontier is as it was.
debrief-ending-leadership-crisis-host-struck = The public of { $them } stopped following its leaders before the crisis was over. You will deal with their successors, and the frontier is as it was.
debrief-ending-leadership-crisis-host-host = Your own public stopped following you before the crisis was over. Whoever comes next in { $us } inherits it as it stands.
debrief-ending-fracture-struck = What was asked of { $them } was more than its rulers could carry together. Some of their fighters have joined { $militants }; there is nobody left who could keep a promise to you.
debrief-ending-fracture-host = What you did was more than your movement could carry together. Some of your fighters have joined { $militants }, and nobody can speak for all of you.
debrief-ending-open-conflict-struck = Both armies are firing and neither government can be the first to stop. What began with attacks by { $militants } is now a conflict between two states.
debrief-ending-open-conflict-host = Both armies are firing and neither government can be the first to stop. What began with attacks by { $militants } is now a conflict between two states.
debrief-ending-left = You stopped before this play came to an end. Here is what its turns show.

# Why it ended so
debrief-why-durable-framework = The agreement of turn { $signed } was kept for { $kept ->
    [one] one turn
   *[other] { $kept } turns
  } and delivered on { $deliveries ->
    [one] once
   *[other] { $deliveries } times
  }; to count as one that holds, it needed { $needsKept ->
    [one] one turn
   *[other] { $needsKept } turns
  } and { $needsDeliveries ->
    [one] one delivery
   *[other] { $needsDeliveries } deliveries
  }.
debrief-why-fragile-ceasefire = When time ran out, the agreement of turn { $signed } had been kept for { $kept ->
    [one] one turn
   *[other] { $kept } turns
  } with { $deliveries ->
    [one] one delivery
   *[other] { $deliveries } deliveries
  }; to count as one that holds, it needed { $needsKept ->
    [one] one turn
   *[other] { $needsKept } turns
  } and { $needsDeliveries ->
    [one] one delivery
   *[other] { $needsDeliveries } deliveries
  }.
debrief-why-fragile-table = When time ran out, the two sides were still at the table, with no signature.
debrief-why-frozen-stalemate = { $attacks ->
    [one] One attack
   *[other] { $attacks } attacks
  }, { $calls ->
    [one] one call
   *[other] { $calls } calls
  } for a mediator, { $talks ->
    [0] no talks
    [one] talks once
   *[other] talks { $talks } times
  }: when time ran out, { $signed ->
    [0] nothing had been signed
   *[other] what had been signed was no longer in force
  }.
debrief-why-recurrent-cycle = Force was used by { $struck } { $byStruck ->
    [0] never
    [one] once
   *[other] { $byStruck } times
  }, by { $host } { $byHost ->
    [0] never
    [one] once
   *[other] { $byHost } times
  }; there { $attacks ->
    [0] was no attack
    [one] was one attack
   *[other] were { $attacks } attacks
  } all the same. When time ran out, no agreement was in force.
debrief-why-leadership-crisis = Support in { $side } went from { $from } to { $to }; below { $floor } a leadership falls. What cost most: { $first }, then { $second }.
debrief-why-fracture = The unity of the movement went from { $from } to { $to }; below { $floor } it can break. What cost most: { $first }, then { $second }.
debrief-why-open-conflict = In turn { $turn } both sides used force while tension stood at { $tension } of 100; above { $brink }, that can become war. Before that, force had been used { $force ->
    [0] never
    [one] once
   *[other] { $force } times
  }.
debrief-why-left = { $turns ->
    [one] One turn was
   *[other] { $turns } turns were
  } played, with { $attacks ->
    [one] one attack
   *[other] { $attacks } attacks
  }.

# What to try next
debrief-try-heading = To try next time
debrief-try-captured = Nothing you offer wins over a government held by those who live off the conflict. Against such a rival, take its pretexts away: keep a standing channel open, be seen to hold back when the frontier is hit, guard your own support, and do not pay for calls that nobody will answer. Then try the same shocks against another kind of rival.
debrief-try-unripe = You called often, and a call is only as good as its moment. Outside quiet turns each failed one wears the mediator’s patience and your support: call when both sides are strained or tired of force, together, and through somebody both trust.
debrief-try-agreement-lost = You had an agreement and lost it. Look in the timeline for the turn in which it ended, and for what came before: an order not followed, a step not delivered, a demand too many. A wider channel makes slips and misreadings rarer.
debrief-try-durable-framework-struck = Play { $them } with the same shocks: you will feel what each delivery costs, and when being pressed for more would have broken it.
debrief-try-durable-framework-host = Play { $them } with the same shocks: you will feel what it costs to hold still at home while you wait for a delivery you cannot see.
debrief-try-fragile-ceasefire-struck = Go to the table earlier: an agreement needs turns to prove itself. Once signed, honour your part before you press for more, and check early rather than late.
debrief-try-fragile-ceasefire-host = Go to the table earlier: an agreement needs turns to prove itself. Deliver while unity is high, rest when it sinks, and let the checkers see it.
debrief-try-frozen-stalemate-struck = Use quiet turns for contact: calls succeed more often when a channel is open and both sides are tired of force. Choose a mediator that the other side trusts too.
debrief-try-frozen-stalemate-host = Use quiet turns for contact and answer their calls: talks open more easily when both mediate through the same trusted third party.
debrief-try-recurrent-cycle-struck = After an attack, wait for evidence before you speak: public words bind you, and then force is the only way to keep them. Leave the other side a door while it is still tired.
debrief-try-recurrent-cycle-host = A denial feeds the next strike. Offer a joint inquiry when you are accused, and do not answer fire with fire: absorbing it once lowers tension more than any reply.
debrief-try-recurrent-cycle-still = You did not answer force with force, and the cycle went on: it takes both to end it. Look for a turn in which { $them } was tired of it, and call a mediator then, together if you can.
debrief-try-fall-failed-mediation = What cost you most were calls that came to nothing while the crisis was open. Build contact in quiet turns; call in a crisis when both sides are tired of it, through a mediator both trust.
debrief-try-fall-mediation-under-anger = What cost you most was mediation while people were angry. Seek contact in quiet turns, when it costs little, so that less has to be done under anger.
debrief-try-fall-force = What cost you most was force that did not end the attacks. It gains support once; then every new attack asks what it was for. Keep it for when nothing else is left, or find another way.
debrief-try-fall-backing-down = What cost you most was backing down from your own words. Wait for evidence before you speak in public, or step back early, while little has been said.
debrief-try-fall-losses = What cost you most were losses among your own people. Contact in quiet turns leaves the militants less room; fewer attacks and fewer blows cost fewer lives.
debrief-try-leadership-crisis-struck-struck = Restraint costs more with every turn of it in a row while people are angry. Alternate it with mediation, avoid words you will have to take back, and act on anger before it peaks.
debrief-try-leadership-crisis-struck-host = Their leadership fell under anger that you could have lowered: policing where it is seen, a joint inquiry, an answer to a call. A rival that falls cannot sign.
debrief-try-leadership-crisis-host-struck = Broad force brings down whoever could have signed. Press by what can be checked instead, and leave the other side something to show at home.
debrief-try-leadership-crisis-host-host = Watch what losses cost you at home: quiet, open crossings and an agreement that brings relief restore support; a long confrontation does not.
debrief-try-fracture-struck = Ask for less at a time. Demands that come faster than the other side can carry cut the cover it needs; honouring your part gives some back.
debrief-try-fracture-host = Do not take camps apart turn after turn: each in a row costs more unity. Rest, ask for terms, and let their good conduct give you cover.
debrief-try-open-conflict-struck = Watch tension: near the brink, one more blow on each side may be the last choice you have. Absorb one, or call for a ceasefire while the other side still can.
debrief-try-open-conflict-host = Watch tension: near the brink, one more blow on each side may be the last choice you have. Absorb one, or call for a ceasefire while the other side still can.

# The four bars
debrief-bars-heading = Four measures of it
debrief-bars-joint = Both sides
debrief-bar-security = Security
debrief-bar-survival = Political survival
debrief-bar-civilians = Civilians
debrief-bar-relations = Relations
debrief-bar-security-struck = For { $struck }: falls with every attack a turn, and with what { $militants } could still do.
debrief-bar-security-host = For { $host }: falls with every strike on its soil, with tension at the end, and with what { $militants } could still do.
debrief-bar-survival-struck = For { $struck }: public support at the end, and how little strain weighs on the state; nothing if the leadership fell.
debrief-bar-survival-host = For { $host }: public support and the unity of the movement at the end, and how little strain weighs on the state; nothing if the leadership fell.
debrief-bar-civilians-both = People on both sides together: full if nobody was harmed. It is one number, because a life does not count for one government alone.
debrief-bar-relations-both = How much each trusts the other at the end and how open their contact is; far more with a framework that holds, far less with war.
debrief-bars-unfinished = They measure how a play ended. This one was left before its end, so it has none.
debrief-bars-note = 0 to 100, each side by its own interests. They are not added up: which matters most is for you to say.

# Bet and belief
debrief-bets-heading = What you expected, and what came
debrief-bet-by = Expected by { $side }
debrief-bet-ending = How it would end
debrief-bet-persons = Civilians killed or hurt, both sides
debrief-bet-question = Question
debrief-bet-said = Expected
debrief-bet-was = It was
debrief-bet-so-far = So far
debrief-bet-low = You expected fewer people to pay: { $off } more did.
debrief-bet-high = You expected more people to pay: { $off } fewer did.
debrief-bet-exact = You were right about how many people would pay.
debrief-beliefs = Before sealing, you said { $said ->
    [one] once
   *[other] { $said } times
  } what { $them } would choose, and were right { $right ->
    [one] once
   *[other] { $right } times
  }.
debrief-beliefs-mistake = Most often you expected { $expected } and { $came } came ({ $times ->
    [one] once
   *[other] { $times } times
  }).
debrief-beliefs-none = You never said beforehand what { $them } would choose. Next time, try: it shows how well you read them.

# Civilians
debrief-civilians-heading = Who paid
debrief-civilians-note = People, by the model’s own count. During play you saw an independent count, two turns late.

# What happened
debrief-happened-heading = What happened, turn by turn
debrief-happened-lead = As both capitals saw it at the time. What was hidden comes in the next part.
debrief-timeline = Turns
debrief-attack = Attack in { $struck }
debrief-leads-to = leads to
debrief-lapsed = the clock ran out
debrief-call-opened = Talks open with { $mediator }
debrief-call-failed = { $mediator } was called; no talks
debrief-signed = Agreement signed
debrief-broke = Agreement breaks down
debrief-paid = Civilians killed or hurt
debrief-paid-both = { $struckPersons } in { $struck }, { $hostPersons } in { $host }
debrief-paid-one = { $persons } in { $side }

# The veil lifts
debrief-why-heading = Why: two truths side by side
debrief-why-lead = Under the veil, what the capitals were told or thought they saw. On paper, what was so.
debrief-told = Told
debrief-true = True
debrief-veil-heading = What was hidden
debrief-veil-none = In this play, nothing that the log knows was hidden: no attack, no slip, no misreading.
debrief-veil-attacks = { $attacks ->
    [one] One attack
   *[other] { $attacks } attacks
  }: { $across ->
    [0] none
    [one] one
   *[other] { $across }
  } from across the frontier, { $inside ->
    [0] none
    [one] one
   *[other] { $inside }
  } from inside { $struck }. The report pointed the wrong way { $wrong ->
    [0] never
    [one] once
    [2] twice
   *[other] { $wrong } times
  }.
debrief-veil-slips = A government did what it had not chosen { $slips ->
    [one] once
    [2] twice
   *[other] { $slips } times
  }.
debrief-veil-misreadings = A measured act was taken for a hostile one { $misreadings ->
    [one] once
    [2] twice
   *[other] { $misreadings } times
  }.
debrief-veil-relocations = Fighters were moved instead of disarmed { $relocations ->
    [one] once
    [2] twice
   *[other] { $relocations } times
  }; { $caught ->
    [0] it was never noticed
    [one] it was noticed once
    [2] it was noticed twice
   *[other] it was noticed { $caught } times
  }.
debrief-origin-name = Where the attack came from
debrief-origin-told-across = The report pointed across the frontier, into { $host }. It left { $belief } that this was so.
debrief-origin-told-inside = The report pointed to a group inside { $struck }. It left { $belief } that it came from { $host } after all.
debrief-origin-true-across = It was prepared in { $host }.
debrief-origin-true-inside = It was prepared inside { $struck }.
debrief-origin-right = the report was right
debrief-origin-wrong = the report was wrong
debrief-origin-acts = On that report, { $struck } chose “{ $struckAct }” and { $host } “{ $hostAct }”.
debrief-slip-name = A slip in { $side }
debrief-slip-told = { $side }: “{ $done }”. { $other } took it as meant.
debrief-slip-true = Its government had chosen “{ $chosen }”. Under strain, the order was not the one carried out.
debrief-misreading-name = { $other } misread { $side }
debrief-misreading-told = { $other } thought it saw retaliation.
debrief-misreading-true = { $side } did “{ $done }”: { $posture }.
debrief-relocation-name = Moved, not taken apart
debrief-relocation-told = { $struck } was told that camps of { $militants } had been taken apart, and believed it.
debrief-relocation-told-caught = { $struck } was told that camps of { $militants } had been taken apart; checks showed otherwise.
debrief-relocation-true = { $host } had moved the fighters. The frontier was quieter for a while; what they can do was the same.
debrief-figures-heading = Four numbers for each event
debrief-figures-caption = Civilians killed or hurt, by who counts
debrief-figures-lead = Each side counts its own dead high and the other’s low. The independent count comes two turns later.
debrief-figures-besides = Force also harmed people on the side that used it, and of them nobody spoke: { $inStruck } in { $struck }, { $inHost } in { $host }. With the true numbers above they add up to the ledger.
debrief-figures-event = Event
debrief-figures-claim = { $side } says
debrief-figures-independent = Independent count
debrief-figures-true = True
debrief-figures-denied = denies it
debrief-figures-scale = On one scale, 0 to { $most }
debrief-event-attack = Attack in { $harmed }
debrief-event-strike = Strike in { $harmed }
debrief-event-border-fire = Fire across the frontier into { $harmed }

# The rival
debrief-rival-heading = Who sat across the line
debrief-rival-heading-both = Who played
debrief-rival-of = { $side } was led by
debrief-type-security-seeker = A security-seeker
debrief-type-free-rider = A free-rider
debrief-type-reformer = A reformer
debrief-type-populist = A populist
debrief-type-captured = A captured government
debrief-type-restraint = Restraint, always
debrief-type-mediation = Mediation, always
debrief-type-retaliation = Retaliation, always
debrief-type-tit-for-tat = Tit for tat
debrief-type-generous-tit-for-tat = Generous tit for tat
debrief-type-contrite-tit-for-tat = Contrite tit for tat
debrief-type-graduated-reciprocation = Graduated reciprocation
debrief-type-patient = Strategic patience
debrief-type-coerce-then-offer = Pressure, then an offer
debrief-type-warn-then-offer = Warnings, then an offer
debrief-type-random = Chance
debrief-wants-security-seeker = It wanted to be safe, nothing more. It armed and struck when it felt threatened, and so looked like what it feared.
debrief-wants-free-rider = It wanted the quiet without paying for it: it did as little as it could until the pressure cost more than acting.
debrief-wants-reformer = It wanted a way out, and was ready to pay for it at home for as long as it could.
debrief-wants-populist = It wanted its own street on its side. Its choices followed public anger, up and down.
debrief-wants-captured = Those who made its policy lived off the conflict. No offer of yours could have been good enough. It needed pretexts, and a neighbour known for restraint, with a channel to show it by, gives few.
debrief-wants-restraint = It held still whatever happened.
debrief-wants-mediation = It looked for a third party whatever happened.
debrief-wants-retaliation = It hit back whatever happened.
debrief-wants-tit-for-tat = It did to you what it had last seen you do, misreadings included.
debrief-wants-generous-tit-for-tat = It did to you what it had last seen you do, but let some hostile acts pass, so that an error need not echo for ever.
debrief-wants-contrite-tit-for-tat = It did to you what it had last seen you do, but took no offence at an answer to its own error.
debrief-wants-graduated-reciprocation = It announced small concessions, made them whether or not you answered, and built on every answer.
debrief-wants-patient = It kept contact open in calm, held still under anger, and used force last and words sparingly.
debrief-wants-coerce-then-offer = It pressed first, and then held a door open for a while.
debrief-wants-warn-then-offer = It warned in public and closed the frontier, fired nothing, and after each warning held a door open.
debrief-wants-random = It had no plan: each choice was drawn by lot.
debrief-sign-heading = How you could have told
debrief-sign-security-seeker-plain = Turn { $turn }: “{ $measure }”, right after it had seen itself threatened. Left in peace, it did not strike.
debrief-sign-security-seeker-faint = Turn { $turn }: “{ $measure }”. It guarded itself and hurt nobody.
debrief-sign-free-rider-plain = Turn { $turn }: “{ $measure }”. It gave the look of acting and kept the cost low.
debrief-sign-free-rider-faint = Turn { $turn }: after an attack, “{ $measure }”. It took the way that cost it least.
debrief-sign-reformer-plain = Turn { $turn }: “{ $measure }”, although anger at home stood at { $outrage }. It paid for the way out.
debrief-sign-reformer-faint = Turn { $turn }: “{ $measure }” in calm, when nothing forced it to.
debrief-sign-populist-plain = Turn { $turn }: “{ $measure }”, when anger at home was at its highest, { $outrage }. It went with the street.
debrief-sign-populist-faint = Turn { $turn }: “{ $measure }”, with anger at home at { $outrage }. Compare the anger with what it chose, turn by turn.
debrief-sign-captured-plain = Turn { $turn }: “{ $measure }”. A government that wanted quiet had no reason for it.
debrief-sign-captured-faint = Turn { $turn }: “{ $measure }”, with nothing before it that asked for it.
debrief-sign-none = In so few turns it gave no sign that would have told it from another type.

# Support and trust
debrief-course-heading = What moved support and trust most
debrief-course-lead = Support is what a government can afford; trust is how far it believes that the other means what it says.
debrief-course-support = Support at home
debrief-course-trust = Trust in the other side
debrief-course-support-of = Support in { $side }: { $from } at the start, { $to } at the end.
debrief-course-trust-of = Trust of { $side } in { $other }: { $from } at the start, { $to } at the end.
debrief-course-greatest = Its greatest move was { $amount } in turn { $turn }: { $cause }.

# Expectations
debrief-expect-heading = What each expected
debrief-expect-lead = What one side asks and what the other thinks it is asked are two different lists.
debrief-expect-asked = { $side } expected
debrief-expect-heard = { $other } thought { $side } expected
debrief-expect-none = Nothing is written down.
debrief-gap-heading = Demanded and delivered
debrief-gap-sentence = While the agreement was carried out, demand ran ahead of what { $struck } saw delivered by up to { $most ->
    [one] one delivery
   *[other] { $most } deliveries
  } (turn { $turn }); at the end the gap was { $last }.
debrief-gap-small = While the agreement was carried out, demand and what was seen delivered stayed close: never more than { $most ->
    [one] one delivery
   *[other] { $most } deliveries
  } apart.
debrief-gap-none = No agreement was carried out, so nothing was demanded under one.
debrief-talks-heading = At the table
debrief-talks-none = The two sides never sat down together.
debrief-talks-open = Talks from turn { $turn }, with { $mediator }
debrief-talks-nearest = No signature. At their nearest, the offers agreed on { $same } of { $issues ->
    [one] one issue
   *[other] { $issues } issues
  }.
debrief-agreement-signed = Signed in turn { $turn }. Kept { $kept ->
    [0] not one turn
    [one] for one turn
   *[other] for { $kept } turns
  }, with { $deliveries ->
    [0] no delivery
    [one] one delivery
   *[other] { $deliveries } deliveries
  }.
debrief-fate-in-force = It was in force when the play ended.
debrief-fate-force = It ended in turn { $turn }, by force.
debrief-fate-left = It ended in turn { $turn }: one side left it.
debrief-fate-broke = It broke down in turn { $turn }.
debrief-terms-caption = What was signed
debrief-terms-issue = Issue
debrief-terms-option = Term
debrief-terms-worth-caption = What it was worth, in points
debrief-terms-worth = Worth to { $side }
debrief-terms-least = The least it could sign: { $least }
debrief-terms-below = Signed below that: it cost support at home.

# So what
debrief-onward-heading = So what
debrief-prompts-heading = To talk about
debrief-real-heading = The real chronology
debrief-real-notice = From here on, the real world. Nothing below was made by the play, and nothing in the play says what will happen or who is right.
debrief-real-open = Show the chronology ({ $entries ->
    [one] one entry
   *[other] { $entries } entries
  })
debrief-real-claim = claimed by { $who }
debrief-real-source = { $title } ({ $publisher })
debrief-real-undated = { $title }
debrief-again-heading = Play again
debrief-again-other = Play { $them } with the same shocks
debrief-again-other-note = The same attacks and reports come in the same turns. Only the choices differ.
debrief-again-new = Play { $us } again with new shocks
debrief-keep-heading = Keep this run
debrief-keep-note = It stays on this device unless you hand it on. Name and group are optional and go into the file and the code.
debrief-keep-label = Name
debrief-keep-group = Group or class
debrief-keep-file = Save as a file
debrief-keep-alone = { $handed } It does not hold the crisis, which is too large for it: hand on the link or the file of the crisis as well.
debrief-keep-code = Short code
debrief-keep-copy = Copy the code
debrief-keep-scenario = This crisis does not come with the page. The file of the run holds it and opens anywhere; the short code does not, so whoever opens the code needs the link of the crisis, or its file, as well.
debrief-keep-link = Link of the crisis
debrief-keep-link-copy = Copy the link

# Causes, by their true names
debrief-cause-restraint-under-anger = restraint while people were angry
debrief-cause-mediation-under-anger = mediation while people were angry
debrief-cause-failed-mediation = a call to a mediator that came to nothing
debrief-cause-rally = people rallied behind the use of force
debrief-cause-strong-words = strong words were welcome
debrief-cause-force-did-not-end-it = force had not ended the violence
debrief-cause-backing-down = backing down from words said in public
debrief-cause-losses = losses among its own people
debrief-cause-drift = things going back to their usual level
debrief-cause-rally-round-the-host = people rallied against strikes from outside
debrief-cause-signed-below-win-set = signing for less than people at home could accept
debrief-cause-quiet-at-home = a turn without an attack
debrief-cause-attack = an attack
debrief-cause-strike = a strike
debrief-cause-border-fire = fire across the frontier
debrief-cause-accusation = a public accusation
debrief-cause-rumour = a measured act taken for a hostile one
debrief-cause-expectations-gap = less delivered than demanded
debrief-cause-agreement-collapses = the agreement collapsed
debrief-cause-catharsis = force let the anger out
debrief-cause-restraint-under-fire = the other side held still under fire
debrief-cause-anger-cools = anger cooling with time
debrief-cause-attack-blamed = an attack blamed on the other side
debrief-cause-quiet-turn = a turn in which no attack came
debrief-cause-crossings-closed = closed crossings
debrief-cause-denial = a denial
debrief-cause-sheltering = open shelter for the militants
debrief-cause-restraint = the other side’s restraint
debrief-cause-mediation = the other side sought mediation
debrief-cause-policing = policing of the militants
debrief-cause-delivery = a delivery that could be seen
debrief-cause-apparent-delivery = a relocation that passed for a delivery
debrief-cause-caught-relocating = a relocation that was found out
debrief-cause-stalling = stalling on what had been agreed
debrief-cause-no-delivery = asking for terms instead of delivering
debrief-cause-honoured = the other side honoured its part
debrief-cause-asking-for-more = being pressed for more while delivering
debrief-cause-pledge-broken = a pledge broken by force
debrief-cause-pledge-suspended = the agreement suspended
debrief-cause-dismantling = taking camps apart
debrief-cause-relocation = moving fighters elsewhere
debrief-cause-recovery = recovery with time
debrief-cause-crisis = the weight of the crisis itself
debrief-cause-fence = work on the fence
debrief-cause-trade-relief = trade under the agreement
debrief-cause-act-follows-word = words made good by force
debrief-cause-fading = fading with time
debrief-cause-agreement = the signing of an agreement
debrief-cause-brink = standing at the brink
debrief-cause-closure = crossings shut to trade
debrief-cause-returns = people sent back under the agreement
debrief-cause-vacuum = no contact between the states
debrief-cause-intelligence = knowledge shared through the channel
debrief-cause-civilian-deaths-recruit = civilian deaths that brought recruits
debrief-cause-hit = a strike that met its target
debrief-cause-splinter = fighters who broke away from the movement
debrief-cause-engagement = contact kept up
debrief-cause-neglect = contact neglected
debrief-cause-talks = talks
debrief-cause-force = the use of force
debrief-cause-agreed-floor = contact that the agreement secures
debrief-cause-guarantor = what the mediator brought with the signature
debrief-cause-verification = checks under the agreement
debrief-cause-collapse = collapse of the agreement
debrief-cause-suspension = suspension of the agreement
debrief-cause-pace = the pace of what was demanded
debrief-cause-words = words said in public
debrief-cause-easing = tension easing
debrief-cause-lapsed = talks that ran out of rounds
debrief-cause-wear = wear and tear
debrief-cause-inject = an event from outside

## Figures: what stands around every plot

figure-save = Save “{ $title }” as
figure-save-point = CSV
figure-save-comma = CSV ;
figure-save-comma-why = CSV for spreadsheets that write 1,5, with semicolons between the cells
figure-rows = { $shown ->
    [one] The first row of { $rows }
   *[other] The first { $shown } rows of { $rows }
  }; the CSV file has them all.
figure-failed-drawing = This plot could not be drawn here. The sentence and the numbers below say what it shows.
figure-failed-saving = The picture could not be written. The numbers can still be saved as CSV.

## What if: other choices at a turn, and two plays laid over each other

debrief-part-what-if = What if
debrief-whatif-heading = What if
debrief-whatif-lead = One choice made otherwise, and how the match could have gone on from there in this model. What you see is a range, not a prophecy, and none of it says what would have happened in the world.
debrief-whatif-turns = Turn to look at
debrief-whatif-turn = Turn { $turn }: { $stage }
debrief-whatif-previous = One turn back
debrief-whatif-next = One turn on
debrief-whatif-strip = The bar over each turn shows how far apart the endings after the three postures lie.
debrief-whatif-most = The bar over each turn shows how far apart the endings after the three postures of { $side } lie. While the match was open, they lie furthest apart in turn { $turn }.
debrief-whatif-side = Whose choice
debrief-whatif-chosen = chosen in this play
debrief-whatif-how = From there on { $struck } is played by “{ $byStruck }” and { $host } by “{ $byHost }”, { $games ->
    [one] once
   *[other] { $games } times
  } for each posture. Each time chance is drawn anew; the three postures meet the same draws.
debrief-whatif-progress-name = Continuations played
debrief-whatif-playing = { $share } played: { $games } for each posture so far
debrief-whatif-done = All played: { $games } for each posture
debrief-whatif-stopped = Stopped at { $share }: { $games } for each posture
debrief-whatif-failed = The continuations could not be played in this browser.
debrief-whatif-stop = Stop
debrief-whatif-again = Play them again
debrief-whatif-none-yet = No continuation has been played yet.
debrief-whatif-endings-title = How it could have ended, by what was chosen in turn { $turn }
debrief-whatif-ends = In this model, from turn { $turn } on, over { $games ->
    [one] one continuation
   *[other] { $games } continuations
} of each, the most frequent endings were: { $most }.
debrief-whatif-ends-most = { $posture }, “{ $ending }” ({ $share })
debrief-whatif-ends-apart = The clearest difference: “{ $ending }” came in { $shareOfMore } after { $more } and in { $shareOfLess } after { $less }; that is more than chance alone would explain.
debrief-whatif-ends-alike = No ending differs between the three by more than chance could explain.
debrief-whatif-bars-title = What it could have brought { $side }, by what was chosen in turn { $turn }
debrief-whatif-bars = On average, in this model, of 100 points: { $means }.
debrief-whatif-bars-of = { $posture }, security { $security }, political survival { $survival }, civilians { $civilians }, relations { $relations }
debrief-whatif-bars-apart = Further apart than chance would explain: { $contrasts }. A mark is the mean, its line the range of eight in ten.
debrief-whatif-bars-contrast = { $bar }, { $meanOfMore } after { $more } against { $meanOfLess } after { $less }
debrief-whatif-bars-alike = None of the four differs between the three by more than chance could explain. A mark is the mean, its line the range of eight in ten.
debrief-whatif-column-posture = Posture
debrief-whatif-column-measure = Measure
debrief-whatif-column-ending = Ending
debrief-whatif-column-percent = Percent
debrief-whatif-column-continuations = Continuations
debrief-whatif-column-bar = Bar
debrief-whatif-column-mean = Mean
debrief-whatif-column-low = Eight in ten from
debrief-whatif-column-high = to
debrief-whatif-own-heading = This very match, played on
debrief-whatif-own-lead = One course only, with exactly the chances that this match had. It shows one way in which things could have gone, not the likely one.
debrief-whatif-own-waiting = Not played yet.
debrief-whatif-own-was = As it was: “{ $ending }”, in turn { $turns }.
debrief-whatif-own-over = It would have ended there and then: “{ $ending }”.
debrief-whatif-own-ends = “{ $ending }”, in turn { $turns }.
debrief-whatif-own-recorded = Both sides could have gone on exactly as they did.
debrief-whatif-own-until = Both go on as they did until turn { $recorded }; then what they did was no longer possible, and they are played on as above.
debrief-whatif-own-beyond = Of this play nothing is recorded after turn { $recorded }; from there both are played on as above.
debrief-whatif-own-at-once = What both did next was no longer possible, so they are played on as above.
debrief-whatif-keep = Keep this and play on from here
debrief-whatif-resume = Take it up again from here
debrief-other-words = Played with another wording of this crisis; what the rules read is the same.
debrief-branch-note = This play branches from another: it is the same until turn { $turn }, where { $side } took the way of { $posture }. Both are laid over each other under “So what”.
door-class = Debrief a class
door-workshop = Make or change a crisis
debrief-overlay-heading = Both plays, one over the other
debrief-overlay-before = first play
debrief-overlay-now = this play
debrief-overlay-alike = { $turns ->
    [0] Both plays met the same chances, and were played differently from the first turn.
    [one] Both plays met the same chances, and in turn 1 were played alike.
   *[other] Both plays met the same chances, and up to turn { $turns } were played alike.
}
debrief-overlay-same = Both plays met the same chances and were played alike to the end.
debrief-overlay-over = In turn { $turn } only one of them was still going on.
debrief-overlay-parted = In turn { $turn } { $side } chose “{ $first }” in the first play and “{ $now }” in this one.
debrief-overlay-parted-offer = In turn { $turn } { $side } chose “{ $now }” in both, but not with the same content.
debrief-overlay-number = Number to compare
debrief-overlay-column-side = Side
debrief-overlay-course-title = Both plays, turn by turn: { $number }
debrief-overlay-course = The course of { $number } in both plays, 0 to 100. { $parts }.
debrief-overlay-course-of = { $side }: { $from } at the start, { $before } at the end of the first play and { $now } at the end of this one
debrief-overlay-bars-title = What both plays came to
debrief-overlay-bars = Of 100 points, in the first play and in this one: { $parts }.
debrief-overlay-bar-of = { $bar }, { $before } and { $now }

## Figures: one play

plot-turn = Turn
plot-attack = Attack
plot-force-by = Force by { $side }
plot-happened-heading = The whole course at a glance
plot-happened-lead = Numbers run from 0 to 100 unless a plot says otherwise; turn 0 is the start.
plot-numbers-title = Pressures and openings
plot-numbers-support = Support at home
plot-numbers-outrage = Outrage
plot-numbers-trust = Trust in the other
plot-numbers-militants = Militant strength
plot-numbers-channel = Standing contact
plot-numbers-tension = Tension
plot-numbers-sentence = In { $turns ->
    [one] one turn
   *[other] { $turns } turns
  }, support went from { $supportStruckFrom } to { $supportStruckTo } in { $struck } and from { $supportHostFrom } to { $supportHostTo } in { $host }; trust from { $trustStruckFrom } to { $trustStruckTo } and from { $trustHostFrom } to { $trustHostTo }; the strength of the militants from { $militantsFrom } to { $militantsTo }, and contact between the capitals from { $channelFrom } to { $channelTo }.
plot-stages-title = Where the crisis stood, and what violence there was
plot-stages-stage = Stage
plot-stages-sentence = The crisis stood at “{ $stage }” for { $most } of { $turns ->
    [one] one turn
   *[other] { $turns } turns
  }, and nowhere longer. It saw { $attacks ->
    [0] no attack
    [one] one attack
   *[other] { $attacks } attacks
  }, { $byStruck ->
    [0] no use
    [one] one use
   *[other] { $byStruck } uses
  } of force by { $struck } and { $byHost ->
    [0] none
    [one] one
   *[other] { $byHost }
  } by { $host }.
plot-civilians-title = Civilians killed or hurt, added up
plot-civilians-added = In this turn, both sides
plot-civilians-sentence = In the end { $inStruck ->
    [one] one person
   *[other] { $inStruck } people
  } had been killed or hurt in { $struck } and { $inHost } in { $host }; no turn cost more than turn { $turn }, with { $added }.
plot-civilians-none = Nobody was killed or hurt.
plot-bars-measure = Measure
plot-bars-of = For
plot-bars-value = 0 to 100
plot-bars-sentence = Security ended at { $securityStruck } for { $struck } and { $securityHost } for { $host }, political survival at { $survivalStruck } and { $survivalHost }; for both together, civilians at { $civilians } and relations at { $relations }.
plot-seen-heading = Expected, seen, done
plot-seen-lead = Where the three marks of a turn lie on each other, a side was read rightly. Where they lie apart, it was not.
plot-seen-title = { $side }, as { $other } read it
plot-seen-expected = { $other } expected
plot-seen-chosen = { $side } chose
plot-seen-done = { $side } did
plot-seen-seen = { $other } saw
plot-seen-error = Error
plot-seen-slip = slip
plot-seen-misreading = misreading
plot-seen-said = { $other } said beforehand what { $side } would choose in { $said ->
    [one] one turn
   *[other] { $said } turns
  } and was right in { $right ->
    [0] none
   *[other] { $right }
  }.
plot-seen-unsaid = { $other } never said beforehand what { $side } would choose.
plot-seen-mistake = No error was commoner than expecting { $expected } when { $came } came ({ $times ->
    [one] once
   *[other] { $times } times
  }).
plot-seen-chance = { $slips ->
    [0] { $side } always did what it had chosen
    [one] Once { $side } did other than it had chosen
   *[other] { $slips } times { $side } did other than it had chosen
  }; { $misreadings ->
    [0] { $other } always saw what was done.
    [one] once { $other } saw other than was done.
   *[other] { $misreadings } times { $other } saw other than was done.
  }
plot-table-heading = The whole bargaining space
plot-table-lead = Each dot is one possible agreement, placed by what it was worth to both, promises counted only as far as they were believed. Further right is better for one side, further up for the other; the broken lines are the least that each could sign and bring home.
plot-table-title = Talks through { $mediator }, as they stood in turn { $turn }
plot-table-package = Package
plot-table-worth = Worth to { $side }
plot-table-sum = Both together
plot-table-efficient = Efficient
plot-table-enough = Both could sign
plot-table-yes = yes
plot-table-number = Package { $number }
plot-table-deal = Signed
plot-table-nash = Fairest gain (Nash)
plot-table-text-turn = Mediator’s text, turn { $turn }
plot-table-offer-turn = Offer of { $side }, turn { $turn }
plot-table-room = Of { $packages ->
    [one] one possible package
   *[other] { $packages } possible packages
  }, { $enough ->
    [0] none was worth enough to both in turn { $turn }.
    [one] one was worth enough to both in turn { $turn }.
   *[other] { $enough } were worth enough to both in turn { $turn }.
  }
plot-table-unsigned = None was signed.
plot-table-signed = The one signed was worth { $toStruck } to { $struck }, which needed { $leastStruck }, and { $toHost } to { $host }, which needed { $leastHost }.
plot-table-nothing-left = Nothing was left on the table: no other package gave both together more without giving one of them less.
plot-table-left = It left { $points ->
    [one] one point
   *[other] { $points } points
  } on the table: another package gave both together that much more, and neither less.
plot-table-key-offers = Offers of { $side }, by turn
plot-table-key-text = Mediator’s text
plot-table-key-frontier = Efficient frontier
plot-table-key-package = Package
plot-table-zone = Both could sign
plot-table-least = Least for { $side }
plot-table-axis = Worth to { $side } →
plot-table-axis-up = ↑ Worth to { $side }

## Debrief of a class

debrief-class-heading = A whole class, read together
debrief-class-lead = Paste the codes of as many plays as there are, one under another or with names between them, or drop run files, lists, mails or a ZIP of them here. Each play is played again and checked on this device; nothing leaves it. The class is kept in this browser until you remove it.
debrief-class-paste = Codes, in any order and with anything between them
debrief-class-paste-hint = SP1-…
debrief-class-read = Read these codes
debrief-class-choose = Choose files
debrief-class-drop = Drop run files, lists of codes, mails, a ZIP, a folder or a scenario’s file anywhere on this page; the link of a scenario can be pasted with the codes
debrief-class-add = Add plays
debrief-class-new = Start a new class
debrief-class-kept = Earlier classes on this device
debrief-class-of-day = Class of { $day }, { $plays ->
    [one] one play
   *[other] { $plays } plays
  }
debrief-class-go-on = Go on
debrief-class-stop = Stop
debrief-class-reading = { $known ->
    [yes] Reading { $done } of { $of }
   *[no] Looking for codes: { $done } so far
  }
debrief-class-checking = Playing again and checking: { $done } of { $of }
debrief-class-done = { $plays ->
    [one] One play is shown
   *[other] { $plays } plays are shown
  }{ $refused ->
    [0] .
    [one] ; one item is not.
   *[other] ; { $refused } items are not.
  }
debrief-class-added = Scenario at hand: { $titles }
debrief-class-scenario = Scenario
debrief-class-scenario-option = { $title } ({ $plays })
debrief-class-count = { $plays ->
    [one] one play
   *[other] { $plays } plays
  }
debrief-class-names-show = Show names
debrief-class-findings = Findings
debrief-class-previous = Previous
debrief-class-next = Next
debrief-class-place = { $place } of { $of }
debrief-class-finding-endings = Endings
debrief-class-finding-bars = Four bars
debrief-class-finding-postures = Choices
debrief-class-finding-talks = Talks
debrief-class-finding-escalation = Escalation
debrief-class-finding-bets = Bets
debrief-class-finding-misread = Misread
debrief-class-finding-compare = Compare
debrief-class-finding-plays = All plays
debrief-class-head-endings = How it ended
debrief-class-head-bars = What it was worth
debrief-class-head-postures = What was chosen, and when
debrief-class-head-talks = When talks opened
debrief-class-head-escalation = How far it went
debrief-class-head-bets = What was expected, and what came
debrief-class-head-misread = Who was misread
debrief-class-head-compare = Two parts of the class
debrief-class-head-plays = Every play
debrief-class-figure-of = { $count } of { $of }
debrief-class-pasted = Pasted text
debrief-class-line = { $where }, line { $line }
debrief-class-play = Play { $number }
debrief-class-both = Both sides together
debrief-class-side-struck = the struck state
debrief-class-side-host = the host state
debrief-class-seating-struck = { $struck } played by a person
debrief-class-seating-host = { $host } played by a person
debrief-class-seating-both = Two persons
debrief-class-seating-policies = Policies on both sides
debrief-class-of = { $seating }: { $plays ->
    [one] one play
   *[other] { $plays } plays
  }
debrief-class-worse = worse
debrief-class-better = better
debrief-class-middle = middle

debrief-class-endings-title = Plays by ending
debrief-class-endings-words = { $ways ->
    [one] came to the commonest end: { $ending }
   *[other] came to each of the commonest ends: { $ending }
  }
debrief-class-endings-left = { $left ->
    [one] One play was left before its end.
   *[other] { $left } plays were left before their end.
  }
debrief-class-endings-one = { $plays ->
    [one] The one play ended as “{ $endings }”.
   *[other] Of { $plays } plays, { $count } ({ $share }) ended as “{ $endings }”, more than in any other way; { $kinds ->
        [one] it was the only ending.
       *[other] there were { $kinds } different endings.
      }
  }
debrief-class-endings-even = Of { $plays ->
    [one] one play
   *[other] { $plays } plays
  }, the commonest endings came { $count ->
    [one] once
   *[other] { $count } times
  } each ({ $share }): “{ $endings }”; { $kinds ->
    [one] there was one ending
   *[other] there were { $kinds } different endings
  }.

debrief-class-bars-title = The four bars, every play a point
debrief-class-bars-title-large = The four bars, plays in steps of five points
debrief-class-bars-words = of 100 for the civilians of both sides, in the middle play
debrief-class-bars-none = No play was finished, so there are no bars to show.
debrief-class-bars = { $plays ->
    [one] In the one finished play
   *[other] In the middle of { $plays } finished plays
  }, security stood at { $securityOfStruck } for { $struck } and { $securityOfHost } for { $host }, political survival at { $survivalOfStruck } and { $survivalOfHost }, civilians at { $civilians } and relations at { $relations }, of 100 each.

debrief-class-postures-title = Postures chosen at each stage
debrief-class-postures-words = of what { $side } chose was retaliation, at the stage where it was most: { $stage }
debrief-class-postures-none = No turn was played.
debrief-class-postures = Retaliation had its greatest share in what { $hardSide } chose at “{ $hardStage }” ({ $hardShare }), mediation in what { $softSide } chose at “{ $softStage }” ({ $softShare }).
debrief-class-choices = { $side }, { $choices ->
    [one] one choice
   *[other] { $choices } choices
  }

debrief-class-talks-title = Plays that had come to talks, and to a signature, by turn
debrief-class-talks-words = came to talks at least once
debrief-class-talks-opened = Talks opened
debrief-class-talks-signed = Agreement signed
debrief-class-talks-never = { $plays ->
    [one] In the one play talks did not open.
   *[other] In none of { $plays } plays did talks open.
  }
debrief-class-talks = { $plays ->
    [one] In the one play talks opened in turn { $half }; { $signed ->
        [0] no agreement was signed.
       *[other] an agreement was signed.
      }
   *[other] Talks opened in { $opened } of { $plays } plays; half of these had opened by turn { $half }. An agreement was signed in { $signed }.
  }

debrief-class-escalation-title = Escalation index of each play, by ending
debrief-class-escalation-words = of 4: the escalation index of the middle play
debrief-class-escalation-defined = Escalation index: each turn counts 0 in calm or talks, 1 after an attack, 2 at accusation, 3 at strike, and one more when both sides used force; the index is the mean over a play’s turns. It is this project’s own measure, made for comparing plays.
debrief-class-escalation-one = { $plays ->
    [one] The one play
   *[other] The middle of { $plays } plays
  } had an escalation index of { $middle } on a scale from 0 to 4.
debrief-class-escalation = The middle of { $plays ->
    [one] one play
   *[other] { $plays } plays
  } had an escalation index of { $middle } on a scale from 0 to 4; by ending, the middle play went from { $low } (“{ $calmest }”) to { $high } (“{ $fiercest }”).
debrief-class-escalation-low = calm throughout
debrief-class-escalation-high = exchange of strikes
debrief-class-lane = { $ending }, { $plays ->
    [one] one play
   *[other] { $plays } plays
  }

debrief-class-bets-title = Endings expected before the first turn, and endings that came
debrief-class-bets-words = bets on the ending were right
debrief-class-bets-none = Nobody laid a bet in these plays.
debrief-class-bets-came = It came as →
debrief-class-bets = { $right } of { $bets ->
    [one] 1 bet on the ending was right.
   *[other] { $bets } bets on the ending were right.
  }
debrief-class-bets-over = Most overrated was “{ $ending }”: expected { $expected ->
    [one] once
   *[other] { $expected } times
  }, it { $came ->
    [0] never came
    [one] came once
   *[other] came { $came } times
  }.
debrief-class-persons-title = Civilians killed or hurt, against the bet
debrief-class-persons = { $bets ->
    [one] In the one bet { $more ->
        [0] no more civilians paid than was expected
       *[other] more civilians paid than was expected
      }
   *[other] In { $more } of { $bets } bets more civilians paid than was expected
  }; { $near ->
    [0] none came within a fifth.
    [one] one came within a fifth.
   *[other] { $near } came within a fifth.
  }
debrief-class-points-line = as many as expected
debrief-class-points-title = Every bet on civilians: expected, and what came
debrief-class-miss-far-fewer = Less than half of what was expected
debrief-class-miss-fewer = Fewer than expected
debrief-class-miss-near = Within a fifth of it
debrief-class-miss-more = More than expected
debrief-class-miss-far-more = More than twice what was expected

debrief-class-beliefs-title = What was expected, when each posture came
debrief-class-beliefs-words = of what was expected of the other side came otherwise
debrief-class-beliefs-none = Nobody said beforehand what the other side would choose.
debrief-class-beliefs = { $right } of { $of ->
    [one] 1 expectation was right
   *[other] { $of } expectations were right
  } ({ $share }). Least foreseen was { $posture } by { $side }: { $foreseen } of { $times ->
    [one] 1 time
   *[other] { $times } times
  }.
debrief-class-beliefs-head = { $reader } reads { $other }
debrief-class-beliefs-bar = When { $posture } came ({ $times }), it had expected
debrief-class-mishaps-title = Acts that were misread, and slips
debrief-class-mishap-misread = { $other } misread { $side }
debrief-class-mishap-slips = A slip in { $side }
debrief-class-mishaps = In { $turns ->
    [one] 1 turn
   *[other] { $turns } turns
  }, { $misreadOfStruck ->
    [one] 1 act of
   *[other] { $misreadOfStruck } acts of
  } { $struck } and { $misreadOfHost } of { $host } were misread; of the orders given, { $slipsOfStruck } slipped in { $struck } and { $slipsOfHost } in { $host }.

debrief-class-compare-by = Part the class by
debrief-class-compare-by-seating = who was played
debrief-class-compare-by-group = the group students named
debrief-class-compare-by-clock = whether there was a clock
debrief-class-compare-by-code = class code
debrief-class-compare-by-rival = the rival
debrief-class-compare-by-ending = how it ended
debrief-class-compare-by-own = groups of your own
debrief-class-code-number = Shared shocks { $number }
debrief-class-codes = Class codes that you gave out, with commas between them
debrief-class-codes-example = CEDAR-42, MAPLE-7
debrief-class-rival-friend = A person on the other side
debrief-class-tick = Choose: { $play }
debrief-class-tick-all =
    { $plays ->
        [one] Choose the one play
       *[other] Choose all { $plays } plays
    }
debrief-class-group-how = Tick plays to put them into a group of your own; then compare groups under “Compare”.
debrief-class-group-chosen = { $plays ->
    [one] One play chosen
   *[other] { $plays } plays chosen
  }
debrief-class-group-name = Name of the group
debrief-class-group-put = Put into this group
debrief-class-group-undo = Undo
debrief-class-group-apart = Take apart: { $name }
debrief-class-column-own = Your groups
debrief-class-compare-one = First part
debrief-class-compare-other = Second part
debrief-class-compare-part = { $name } ({ $plays })
debrief-class-compare-impossible = These plays cannot be parted: all sat on the same side against the same rival, ended alike, and no groups were named. Make groups of your own in the list of all plays.
debrief-class-compare-note = Percent of plays, or points of 100; bars are those of the side that was played. The line is where the difference lies 95 times in 100 such classes. Of twenty comparisons between alike parts, one looks clear by chance.
debrief-class-compare-title = { $one } against { $other }
debrief-class-compare-few = Plays of { $one }: { $ones }, of { $other }: { $others }. These are too few to tell a difference from chance (each part needs { $enough }).
debrief-class-compare-alike = { $one } ({ $ones ->
    [one] one play
   *[other] { $ones } plays
  }) and { $other } ({ $others }) differ in none of { $measures ->
    [one] one measure
   *[other] { $measures } measures
  } by more than chance would often make.
debrief-class-compare = { $one } ({ $ones ->
    [one] one play
   *[other] { $ones } plays
  }) and { $other } ({ $others }) differ in { $clear } of { $measures ->
    [one] one measure
   *[other] { $measures } measures
  } by more than chance would often make, first minus second: { $which }. Who was in which part may explain it as well as what the part did.
debrief-class-compare-escalation = Escalation index, times 25
debrief-class-compare-more = more in { $part }
debrief-class-clock-on = With a clock
debrief-class-clock-off = Without a clock

debrief-class-list-some = { $words }: { $plays ->
    [one] one play
   *[other] { $plays } plays
  }
debrief-class-list-clear = Show all
debrief-class-other-words = { $count ->
    [one] One play was
   *[other] { $count } plays were
  } played with another wording of this crisis; what the rules read is the same.
debrief-class-origin-other-words = { $where }, another wording
debrief-class-list-caption = Plays; a heading sorts, a play’s name opens it
debrief-class-list-page = Plays { $from } to { $to } of { $of }
debrief-class-list-posture = { $side }: { $posture } at “{ $stage }”
debrief-class-list-talks = Talks opened or an agreement signed in turn { $turn }
debrief-class-list-bets = Expected “{ $expected }”, came “{ $came }”
debrief-class-list-belief = Expected { $expected }, came { $came }

debrief-class-column-play = Play
debrief-class-column-group = Group
debrief-class-column-ending = Ending
debrief-class-column-seating = Played
debrief-class-column-plays = Plays
debrief-class-column-percent = Percent
debrief-class-column-bar = Bar
debrief-class-column-side = Side
debrief-class-column-from = From
debrief-class-column-to = To
debrief-class-column-points = Points
debrief-class-column-stage = Stage
debrief-class-column-posture = Posture
debrief-class-column-times = Times
debrief-class-column-turn = Turn
debrief-class-column-turns = Turns
debrief-class-column-talks = Talks from turn
debrief-class-column-signed = Signed in turn
debrief-class-column-opened-so-far = Opened so far, percent
debrief-class-column-signed-so-far = Signed so far, percent
debrief-class-column-escalation = Escalation
debrief-class-column-harmed = Killed or hurt
debrief-class-column-expected = Expected
debrief-class-column-came = Came
debrief-class-column-bets = Bets
debrief-class-column-miss = Against the bet
debrief-class-column-reader = Who expected
debrief-class-column-mishap = What happened
debrief-class-column-per-hundred = In 100 turns
debrief-class-column-measure = Measure
debrief-class-column-difference = Difference
debrief-class-column-low = At least
debrief-class-column-high = At most
debrief-class-column-origin = From
debrief-class-column-reason = Why it is not shown

debrief-class-refused = { $count ->
    [one] One item is not shown
   *[other] { $count } items are not shown
  }
debrief-class-refused-caption = What was handed in and is not shown
debrief-class-refused-duplicate = The same play, under the same name, was handed in before: { $first }.
debrief-class-refused-counted-once = The same play as { $first }; as you said, it is counted once.
debrief-class-refused-other-scenario-version = It was played on another version of the scenario “{ $id }” ({ $hash }). Add the file of that version to show it.
debrief-class-refused-unknown-scenario = It was played on the scenario “{ $id }” ({ $hash }), which is not at hand. Add its file to show it.
debrief-class-refused-too-big = It is too large to be read ({ $detail ->
    [one] one byte
   *[other] { $detail } bytes
  }).
debrief-class-refused-too-many = { $detail ->
    [one] One code
   *[other] { $detail } codes
  } more than the { $most } that are read at a time. Add { $detail ->
    [one] it
   *[other] them
  } separately.
debrief-class-refused-no-code = No code was found in it, and it is neither a run’s nor a scenario’s file.
debrief-class-refused-unreadable = The file could not be read. A folder is read when it is dropped on this page or packed as a ZIP.
debrief-class-refused-no-text = It holds no text that could be read.
debrief-class-refused-picture = A picture, film or sound: no code can be read from it. Copy the codes as text.
debrief-class-refused-document = A document of a kind that is not opened here (such as PDF, RTF, .doc, .msg or .pages). Open it and paste the codes, or save it as text.
debrief-class-refused-archive = An archive of a kind that is not opened here. Unpack it and drop its files, or pack them as a ZIP.
debrief-class-refused-archive-broken = The ZIP cannot be unpacked: it is damaged, or locked with a password.
debrief-class-refused-archive-too-deep = It lies too deep in other archives or mails. Take it out and hand it in by itself.
debrief-class-refused-archive-too-many = The ZIP holds { $detail } files, more than are opened at a time. Hand them in by parts.
debrief-class-refused-mail-broken = The mail cannot be taken apart. Open it and paste the codes.
debrief-class-refused-not-loaded = The part of this page that opens such a file could not be loaded. Check the connection and hand it in again.
debrief-class-refused-scenario-faults = A scenario’s file with { $detail ->
    [one] one fault
   *[other] { $detail } faults
  }; check it in the workshop.
debrief-class-refused-link-broken = The link of a scenario was cut short or changed on the way. Copy it again from where it was made.
debrief-class-refused-link-version = The link of a scenario that a later version of this game made.
debrief-class-refused-link-unknown-base = The link changes a scenario that is not at hand in that version. Add the scenario’s file instead.
debrief-class-refused-stopped = Reading was stopped here; items left unread: { $detail }.
debrief-class-refused-unchecked = The page could not check it, through no fault of the play. Hand it in again; if that fails, reload the page first.
debrief-class-refused-unread = The page could not read what was handed in, through no fault of the plays. Hand it in again; if that fails, reload the page first.
debrief-class-refused-empty = There is nothing in it.
debrief-class-refused-too-long = It is far longer than any code.
debrief-class-refused-not-a-code = It looks like a code without its beginning (SP1): ask for the whole of it.
debrief-class-refused-other-version = A code of a later version of this game.
debrief-class-refused-wrong-letter = It holds a letter that no code has.
debrief-class-refused-damaged = Its checksum does not fit: the code was cut short or changed on the way. Ask for it again.
debrief-class-refused-nonsense = Its checksum fits, but no match could have gone so.
debrief-class-refused-other-rules = It was played by version { $detail } of the rules; this page plays version { $rules }.
debrief-class-refused-illegal-choice = In turn { $detail }, { $side } could not have chosen what it says.
debrief-class-refused-file-faults = The run’s file is damaged: { $detail ->
    [one] one fault, in line { $place }.
   *[other] { $detail } faults, the first in line { $place }.
  }
debrief-class-refused-other-choice = In turn { $detail }, the choice is not the one that its log records: one of them was altered.
debrief-class-refused-other-log = Played again, turn { $detail } goes otherwise than its log says.
debrief-class-refused-other-length = Its log has another number of turns than its choices.
debrief-class-refused-other-ending = Played again, it ends otherwise than the file says.
debrief-class-refused-other-bars = Played again, the four bars differ from those in the file.

debrief-class-repeats = The same play twice: one student or two?
debrief-class-repeats-note = These plays are the same in every choice, and no name tells them apart. Students with one class code may choose alike, or a play was handed in twice. Until you say which, each is counted once.
debrief-class-repeat = { $first } is the same as { $others }.
debrief-class-repeat-also = and
debrief-class-repeat-each = { $count ->
    [2] Two students: count both
   *[other] { $count } students: count each
  }
debrief-class-repeat-once = One student: count once
debrief-class-repeats-all = All { $count } questions at once:
debrief-class-repeats-all-each = Count every play
debrief-class-repeats-all-once = Count each once

debrief-class-export = Take the class along
debrief-class-export-note-hidden = Names that students gave are left out while they are hidden. A code proves that a play is possible, not who played it.
debrief-class-export-note-named = Names that students gave are in these files.
debrief-class-export-csv = Turns as CSV
debrief-class-export-csv-comma = Turns as CSV (1,5 and ;)
debrief-class-export-json = Runs as JSON
debrief-class-export-xapi = xAPI statements
debrief-class-exporting = { $of ->
    [one] Writing one play
   *[other] Writing { $done } of { $of } plays
  }
debrief-class-export-failed = The file could not be written.
debrief-class-opening-failed = This play could not be opened.

## Projector and exports of one play

moderator-open = Show on the projector
moderator-leave = Leave
moderator-next = Next
moderator-back = Back
moderator-position = { $at } of { $of }
moderator-screen = Screen { $at } of { $of }
moderator-name = Projector
moderator-keys = Keys: → and Space go on, ← goes back, L lists the screens, Q the questions, F fills the screen, T starts the timer, Esc leaves.
moderator-screens = Screens
moderator-questions = Questions
moderator-questions-chosen = { $chosen ->
    [0] None is chosen: all of the scenario’s own are asked. Choose up to { $most }.
   *[other] { $chosen } of { $most } chosen; they are asked in the order in which you choose them.
  }
moderator-questions-own = The scenario’s
moderator-questions-done = Ask these
moderator-questions-none = Choose none
moderator-whatif = At any turn: the three postures, and how the match could have ended after each.
moderator-whatif-at = What if: turn { $turn }, { $stage }
moderator-whatif-chosen = In this play { $side } chose “{ $measure }”.
moderator-whatif-range = Each bar is { $games ->
    [one] one continuation
   *[other] { $games } continuations
  } in this model: a range, not a prophecy.
moderator-full = Fill the screen
moderator-full-end = End full screen
moderator-names-show = Show names
moderator-names-hide = Hide names
moderator-prompt = To talk about
handout-room = What do you make of it?
moderator-prompt-of = Question { $at } of { $of }
moderator-timer = Timer
moderator-timer-start = Start
moderator-timer-pause = Pause
moderator-timer-more = One minute more
moderator-timer-left = { $minutes ->
    [0] { $seconds ->
        [one] one second left
       *[other] { $seconds } seconds left
      }
    [one] { $seconds ->
        [0] one minute left
       *[other] one minute and { $seconds } s left
      }
   *[other] { $seconds ->
        [0] { $minutes } minutes left
       *[other] { $minutes } minutes and { $seconds } s left
      }
  }
moderator-timer-started = The timer runs: { $left }.
moderator-timer-paused = The timer stands: { $left }.
moderator-timer-last = { $left }.
moderator-timer-over = The time is over.
moderator-drawing = The plot could not be drawn. Its sentence says what it shows.

ask-outcome = Which of the two governments could have brought about another end, and with what?
ask-bet = What did you expect, and what did you not see coming?
ask-why = Which single turn did most to bring this end about?
ask-course = Where could the crisis have left this stage sooner, and who would have had to move first?
ask-civilians = Who paid for these choices, and who had decided on them?
ask-bars = What did each government gain here, and whom did it leave out?
ask-numbers = What moved first here, and what only followed?
ask-origins = What would you have done, had you known where each attack came from?
ask-errors = How should a government answer what may have been a mistake?
ask-seen = Why is it so hard to be read as one means it?
ask-rival = When could one have known whom one was dealing with?
ask-expected = What was never said aloud, and what would have followed if it had been?
ask-gap = What is owed while an agreement is carried out, and who says whether it was kept?
ask-table = What made signing possible here, or kept it from being so?
ask-bargaining-space = Which package would both have had reason to sign, and why did nobody put it forward?
ask-try = What would you do otherwise next time, and what would it cost?
ask-what-if = Which choice would you take back, and what would you lose by it?
ask-class-endings = We all met the same crisis. Why did it not end alike?
ask-class-bars = Whose interests did most of us serve, and whose did we forget?
ask-class-postures = At which stage did we split, and what did each half see that the other did not?
ask-class-talks = What opened the way to the table, where it opened?
ask-class-escalation = What did those do who kept it calm, and what did it cost them?
ask-class-bets = What did we all get wrong beforehand, and why the same thing?
ask-class-misread = How often did we read the other side wrongly, and what did we do on it?
ask-class-compare = What made these two groups differ: the seat, the rival, or the choices?

find-outcome = How it ended
find-why = Why it ended so
find-turn-about = Turn { $turn }: { $about }
find-bars = What each side came away with
find-civilians = What civilians paid
find-civilians-sentence = { $persons ->
    [one] One civilian was killed or hurt
   *[other] { $persons } civilians were killed or hurt
  }: { $struckPersons } of { $struck }, { $hostPersons } of { $host }.
find-civilians-none = No civilian was killed or hurt in this play.
find-civilians-detail = { $displaced } had to flee, { $schooling } lost schooling, and { $livelihood } lost their livelihood.
find-bet = The bet
find-bet-ending-right = { $side } bet on how it would end, and was right.
find-bet-ending-wrong = { $side } bet that it would end otherwise than it did.
find-bet-left = { $side } bet on an end that this play never reached.
find-bet-expected = Expected
find-bet-was = It was
find-bet-persons = { $persons ->
    [one] one civilian
   *[other] { $persons } civilians
  } killed or hurt
find-course = The way it took
find-numbers = What pushed, and what opened
find-hidden = What was hidden
find-seen = How { $side } was read
find-rival = Who led { $side }
find-expected = What { $side } asked, and what { $other } heard
find-gap = Demanded and delivered
find-table = At the table
find-table-never = The two sides never sat down together.
find-table-none = { $times ->
    [one] The two sides sat down once, and signed nothing.
   *[other] The two sides sat down { $times } times, and signed nothing.
  }
find-table-signed = { $times ->
    [one] An agreement was signed in turn { $turn }.
   *[other] { $times } agreements were signed, the last in turn { $turn }.
  }
find-table-kept = It was kept for { $kept ->
    [one] one turn
   *[other] { $kept } turns
  }, and { $deliveries ->
    [0] nothing was delivered
    [one] one delivery was made
   *[other] { $deliveries } deliveries were made
  } under it.
find-try = Another time

print-printed = Printed on { $date }
print-code = The code of this play, to open it again
print-code-note = Type or paste it where the debrief of a class takes codes. It holds every choice of both sides.

keep-print = Print a handout
keep-more = Other files
keep-more-note = For a spreadsheet or a statistics program: a row for each side in each turn; take (1,5 and ;) where spreadsheets write a decimal comma. For a learning record store: xAPI statements, with their times where this browser noted them.
keep-csv = Turns as CSV
keep-csv-comma = Turns as CSV (1,5 and ;)
keep-xapi = xAPI statements
keep-columns = What the columns mean
keep-columns-caption = Columns of the CSV file
keep-columns-name = Column
keep-columns-meaning = Meaning
keep-columns-file = Columns as CSV

xapi-initialized = began
xapi-answered = answered
xapi-interacted = chose
xapi-completed = completed
xapi-terminated = left
xapi-expectation = Turn { $turn }: what will the other side choose?
xapi-choice = Turn { $turn }: restraint, mediation or retaliation

## Forecast of a scenario: what an instructor is warned of

forecast-warns-posture-always-best = As { $side }, “{ $posture }” at every turn pays best against every rival that can come, by { $margin ->
    [one] one point
   *[other] { $margin } points
  } or more. There is nothing left to weigh.
forecast-warns-choices-alike = As { $side }, it hardly matters how a match is played: of all ways tried, the best is worth { $spread ->
    [one] one point
   *[other] { $spread } points
  } more than the worst.
forecast-warns-framework-never = “{ $ending }” is out of reach: of all ways tried, the best for it comes to it in { $share } of matches.
forecast-warns-ending-never = “{ $ending }” did not come once in { $games ->
    [one] one match
   *[other] { $games } matches
  }.
forecast-warns-one-ending = Whatever is played, it ends the same way: “{ $ending }” comes in { $share } of matches or more.
forecast-warns-over-early = { $share } of matches are over by turn { $turn }, before they can teach anything.
forecast-warns-leadership-falls = Whatever either side plays, the leadership of { $side } falls in { $share } of matches or more.
forecast-warns-talks-never = Nothing that was tried brings both to the table: talks open in { $share } of matches at best.
forecast-warns-no-zone-at-start = Few could agree as a match begins: a package that both could sign is there in { $share } of matches. { $struck } would ask for { $leastOfStruck ->
    [one] one point
   *[other] { $leastOfStruck } points
  } of worth, { $host } for { $leastOfHost }.
forecast-warns-no-zone-in-talks = Talks have little to find: a package that both could sign is there in { $share } of the cases in which they open.
forecast-warns-one-rival = Every rival is of one type, “{ $rival }”. Nobody has to find out who sits across.

## What the browser keeps, in every room

kept-save = Save as a file
kept-remove = Remove
kept-removed = Removed
kept-put-back = Put it back
kept-way-of = { $way }: { $title }, { $note }
kept-again = Try again
kept-take-up = Open the other tab’s version
kept-part = Go on here as a copy
kept-fine = All right
kept-amiss = About keeping
kept-play-amiss = { $amiss ->
    [full] This browser has no room left: the play is not kept as it stands. Save the play as a file, or remove old plays at the door and try again.
    [closed] The play could not be kept as it stands: the browser did not take it. Try again, or save the play as a file.
    [absent] This browser keeps nothing from this page: the play lasts as long as the page is open. Save it as a file to have it later.
    [shared] This play is open in another tab as well. Go on in one of the two, or make this one a play of its own.
    [elsewhere] Another tab has gone on with this play. Open what it has decided, or go on here with a play of its own.
   *[parted] Another tab had gone on with this play. What you decide here is kept as a play of its own; both are at the door.
  }

kept-draft-amiss = { $amiss ->
    [full] This browser has no room left: your last changes are not kept. Save the scenario as a file, or remove old drafts and try again.
    [closed] Your last changes could not be kept: the browser did not take them. Try again, or save the scenario as a file.
    [absent] This browser keeps nothing from this page: the draft lasts as long as the page is open. Save it as a file to have it later.
    [shared] This draft is open in another tab as well. Write in one of the two, or make this one a draft of its own.
    [elsewhere] Another tab has changed this draft. Open what it has written, or go on here with a draft of its own.
   *[parted] Another tab had changed this draft. What you write here is kept as a draft of its own; both are in your list.
  }

kept-class-amiss = { $amiss ->
    [full] This browser has no room left: the class is not kept. Save its runs as a file, or remove earlier classes and try again.
    [closed] The class could not be kept: the browser did not take it. Try again, or save its runs as a file.
    [absent] This browser keeps nothing from this page: the class lasts as long as the page is open. Save its runs as a file to have them later.
    [shared] This class is open in another tab as well. Add plays in one of the two, or make this one a class of its own.
    [elsewhere] Another tab has added to this class. Open what it has, or go on here with a class of its own.
   *[parted] Another tab had added to this class. What you add here is kept as a class of its own; both are in your list.
  }

## Workshop

workshop = Workshop
workshop-line = Make a crisis for your class, or change one: its pressures, its table, its words. What you see here is what a student will play.
workshop-private = Everything stays in this browser until you hand it on.
bench-leave = Leave the workshop
load = Load
share = Share
papers = Papers
play-it = Play it
undo = Undo
redo = Redo
draft-name-way = Name this draft
draft-named = Draft “{ $name }”
draft-name-label = Name of this draft
draft-name-hint = Such as “9B, Monday”
draft-copy-of = { $name } (copy)
load-copy-kicker = On the bench now
load-copy = Go on with a copy
load-copy-note = What you have stays as it is, and the copy gets a name of its own.
keeping-none = Nothing changed yet
keeping-waiting = Keeping…
keeping-kept = Kept in this browser
keeping-refused = Not kept: save the file before you leave
keeping-elsewhere = Changed in another tab
valid-mark = ready to play
changed-mark = changed
faults-mark = { $count ->
    [one] 1 problem
   *[other] { $count } problems
  }
sections = Parts of the scenario
sections-crisis = The crisis
sections-words = What is said
sections-lesson = The lesson
section-pressures = Pressures
section-pressures-note = The few numbers that decide most. Move one and watch the forecast; everything else can wait.
section-about = About
section-about-note = What the door and the brief say before anybody plays.
section-place = Place and time
section-place-note = Where the map looks, when it starts, and how long it can last.
section-struck = { $struck }
section-host = { $host }
section-side-note = Its case in its own words, and the pressures its leaders are under. Write it so that its own people would nod.
section-militants = Militants and frontier
section-militants-note = The armed group, what holding it back costs, and what stands on the line.
section-media = Media and crisis
section-media-note = How news travel, and how things stand between the two as it begins.
section-mediators = Mediators
section-mediators-note = Who can be called, and whom each side would believe.
section-rivals = Hidden rivals
section-rivals-note = Who may sit across the frontier. The weights are compared with each other; a player never sees which it was until the debrief.
section-table = The table
section-table-note = What is bargained over. Each option is worth points to each side, and writes terms into the agreement.
section-news = News
section-news-note = What the front page prints at each stage, and what each side claims.
section-injects = Events
section-injects-note = What you throw in at a set turn. Students see that it came from you.
section-wording = Wording
section-wording-note = What the measures are called in your crisis. Without words of your own, the general ones stand.
section-claims = Teaching claims
section-claims-note = What you say this crisis teaches, so that it can be checked by playing it.
section-chronology = Chronology and sources
section-chronology-note = What really happened, for the debrief. No figure without who claims it.
section-prompts = Questions
section-prompts-note = What to talk about afterwards.
pressures-shared = Between the two
source = Source
source-of = Source of “{ $name }”
to-default = Back to { $value }
to-default-of = Back to { $value }, the usual value of “{ $name }”
unit = { $unit }
value-with-unit = { $value } { $unit }
not-a-number = not a number
number-unreadable = “{ $typed }” is not a number. The value before it stands.
number-ambiguous = “{ $typed }” can mean { $fraction } or { $thousands }, so the value before it stands. Write { $written } or { $thousands }.
letters-of = { $count } of { $most }
reference-none = none
choice-none = None
list-count = ({ $count })
list-add = Add to “{ $list }”
list-added = Entry { $number } was added.
list-removed = Entry { $number } was taken away.
list-moved = Now entry { $number }.
item-up = Move up: { $name }
item-down = Move down: { $name }
item-remove = Take away: { $name }
adder = Add to “{ $list }”
adder-choose = Choose…
mend = Mend
mend-all = { $count ->
    [one] Mend the certain one
   *[other] Mend the { $count } certain ones
  }
mended = { $count ->
    [one] One problem was mended.
   *[other] { $count } problems were mended.
  }
fault-line = { $hasExpected ->
    [no] { $problem }
   *[other] { $problem }; expected: { $expected }
  }
fault-meant = Did you mean “{ $name }”?
fault-position = line { $line }, column { $column }
fault-go = Go there
fault-go-to = Go there: { $place }
fault-text = Show in the text
doubts-heading = Look at these
faults-none = Nothing is wrong. It can be played as it is.
gap-mark = to be written
short-name = Short name:
place-where = Where it happens
place-real = On a real frontier
place-drawn = In an invented land
place-drawing = Which land
place-country = { $side }: country
place-country-number = Country { $number }
place-choose = Choose a country…
place-another = And another…
place-both = The invented land stays until both sides have a country.
place-places = Places that news can name
place-places-note = Add a place, then touch the map where it lies. Whatever row you write in is the one that moves.
place-add = Add a place
place-kind = Kind
place-east = East
place-north = North
place-of = { $what } of { $place }
place-new = a new place
place-map-coming = The map is being drawn…
place-map-none = The map is shown once both sides have a country.
map-doubt-country = No country on the map has the letters { $found }.
map-doubt-frontier = These two share no frontier on the map, which the crisis is about.
map-doubt-drawing = “{ $name }” lies beyond the drawing, which runs from 0 to 100 eastward and from 0 to 60 northward.
map-doubt-swapped = “{ $name }” lies in neither land. With east and north swapped it would.
map-doubt-far = “{ $name }” lies in neither land, some { $km } km away from both.
map-swap = Swap them
map-take = Take { $code }
gaps-mark = { $count ->
    [one] one text to be written
   *[other] { $count } texts to be written
  }
lacks-mark = { $count ->
    [one] one thing lacking
   *[other] { $count } things lacking
  }
checklist = Before a class plays it
checklist-done = { $done } of { $of }
checklist-all = It has all that a class needs.
checklist-needed = cannot be played without
wanted-state-struck = the struck state
wanted-state-host = the host state
wanted-title = A title of its own
wanted-summary = A summary for the door, in two or three sentences
wanted-notice = A notice: that it is a model, and what is invented
wanted-places = Places on the map that news can name
wanted-name = A name for { $side }
wanted-brief = The brief of { $side }: what it wants, what it fears, what its street says
wanted-position = The public position of { $side }, which the other side reads
wanted-expects = What { $side } expects, and what it thinks is expected of it
wanted-news = News for: { $stages }
wanted-prompts = Questions for the debrief, { $count } or more
wanted-claims = A teaching claim that can be checked by playing it
faults-count = { $count ->
    [one] One thing to put right
   *[other] { $count } things to put right
  }
unreadable = The text cannot be read as it is
unreadable-note = The form comes back as soon as the text is whole again.
changes-none = Nothing differs from what you opened.
changes-unreadable = Changes are shown again when the text can be read.
changes-count = { $count ->
    [one] One change since you opened it
   *[other] { $count } changes since you opened it
  }
changes-undo-all = Take all back
change-before = before:
change-after = now:
change-nothing = not there
change-empty = empty
change-return = Take it back
change-return-of = Take it back: { $place }
migrated = Brought here from the older format “{ $from }”: { $count ->
    [one] one thing was rewritten
   *[other] { $count } things were rewritten
  }
migrated-moved = { $from } is now called { $to }
migrated-rewritten = { $from } ({ $before }) is now { $to } ({ $after })
panes = Beside the form
splitter = Width of the panes
tab-form = Form
tab-forecast = Forecast
tab-json = JSON
tab-problems = Check
tab-changes = Changes
pane-loading = Loading…
load-heading = Load a scenario
load-replaces = What you open begins as a draft of its own. What is on the bench now stays among your drafts, if you have changed it.
load-kept = Continue where you left off
load-drafts = Your drafts
load-draft-open = Open
load-draft-gone = This draft is not there any more: it was removed, perhaps in another tab.
load-untitled = Without a title
load-new = Start anew
load-blank = New, from a blank
load-blank-note = Two states and a frontier, with every number at its usual value.
load-file-kicker = From this device
load-file = Open a file
load-file-note = Or drop one anywhere on this page.
load-library = From the library
load-paste = Paste a scenario or a link to one
load-paste-hint = JSON, or an address with “scenario=” in it
load-paste-open = Open it
load-drop = Drop the scenario here
load-too-big = The file is too big for a scenario: at most a mebibyte can be read.
load-nothing = Nothing was pasted.
load-neither = This is neither a scenario, which begins with a brace, nor a link that holds one.
load-no-such = The link names a crisis that this page does not have.
load-link-version = The link was made by a later version of this page.
load-link-broken = The link is damaged: a part of it is missing. Ask for it again, or for the file.
load-link-too-big = What the link holds is larger than any scenario may be.
load-link-unknown-base = The link changes a crisis that this page does not have, or has with other numbers. Ask for the long link, or for the file.
load-link-reworded = The crisis that this link changes has been reworded here since the link was made: what the sender wrote stands, the other words are today’s. The numbers are those of the link.
blank-title = A new crisis
blank-struck = The struck state
blank-host = The host state
share-faulty = { $count ->
    [one] One problem has to be put right before a class can play it.
   *[other] { $count } problems have to be put right before a class can play it.
  }
share-gaps = { $count ->
    [one] One text is still to be written before a class can play it.
   *[other] { $count } texts are still to be written before a class can play it.
  }
share-problems = Show what is to be done
share-making = Making the links…
share-code = Class code
share-code-new = Make one
share-code-note = With a code, everybody meets the same shocks, so that only choices differ. Leave it empty for different luck in each play.
share-code-words = CEDAR MAPLE RIVER STONE HARBOUR LANTERN MEADOW ORCHARD PEBBLE SPARROW THISTLE WILLOW
share-rival = The other side
share-rival-hidden = A hidden rival
share-rival-friend = A friend at the same screen
share-clock = Clock
share-clock-off = Off
share-clock-on = On
share-link-side = Link for { $side }
share-link-friend = Link for two at one screen
share-short-note = Short: it holds what differs from a crisis that this page has, and opens after the words of that one were mended, too.
share-more = Longer links, and one for a colleague
share-whole = { $link }, with the whole crisis in it
share-whole-note = Holds the whole crisis ({ $letters ->
    [one] one character
   *[other] { $letters } characters
  }); it depends on nothing.
share-bench = Link for a colleague
share-bench-note = Opens the crisis here, in the workshop.
share-copy-of = Copy: { $name }
share-qr = For the projector
share-qr-large = Fill the screen
share-qr-side = Code for
share-qr-label = QR code: { $link }
share-qr-dense = Its squares are small: fill the screen with it, and let phones come near.
share-qr-long = The link is too long for a code that a phone could read ({ $letters ->
    [one] one character
   *[other] { $letters } characters
  }). Hand on the link or the file.
share-file = As a file
share-file-note = To keep, to send, or to put beside the others on your own page.
share-download = Save the file
table-best = Best for { $side }: { $points ->
    [one] one point
   *[other] { $points } points
  }
table-points-struck = Struck
table-points-host = Host
table-points-of = { $points }: { $option }
table-option-name = Option
table-option-id = Short name of the option.
table-add-option = Add an option
table-no-terms = Writes nothing into the agreement
space-sentence = If both sat down at once, { $zone } of { $packages ->
    [one] one package
   *[other] { $packages } packages
  } could be signed by both: { $struck } needs { $leastStruck ->
    [one] one point
   *[other] { $leastStruck } points
  } of worth, { $host } needs { $leastHost }.
space-worth-to = worth to { $side }
space-some = There is a zone of agreement: { $share } % of the packages.
space-none = No zone of agreement at the start
space-nash = Both gain most with: { $names } (Nash’s solution, ringed)
space-note = Each dot is a package. Promises count for less where they are not believed. Anger, trust and strain move both lines while a match is played; the points differ a little from match to match.
space-stale = Drawn from the last version without problems.
space-missing = The bargaining space is drawn as soon as the scenario has no problems.
wording-side = Whose measures
wording-own = Use words of our own
wording-own-for = Use words of our own for “{ $name }”
wording-back = Back to the general words
wording-back-for = Back to the general words for “{ $name }”
wording-general = Elsewhere: { $name }

# Names of fields

field-scenario = The whole scenario
field-entry = Entry { $number }
field-of-side = { $side ->
    [struck] { $struck }
   *[host] { $host }
  }: { $field }
role-struck = Struck state
role-host = Host state
field-at-least = Least share
field-audience = Audience costs
field-border = Frontier
field-breach = Left of trust after a breach
field-brief = Brief
field-calendar = Calendar
field-capacity = Capacity of the militants
field-capital = Capital
field-channel = Standing contact
field-channel-floor = Contact kept up
field-chronology = Chronology
field-civilian-risk = Added risk to civilians
field-claim-ending = How it ends
field-claimed-by = Claimed by
field-claims = Teaching claims
field-cohesion = Cohesion of the movement
field-cost-sensitivity = How far a free-rider goes by price
field-countries-host = Countries of { $host }
field-countries-struck = Countries of { $struck }
field-cover = Cover for dismantling
field-credibility = Credibility
field-date = Date
field-demand-pace = Pace of demands
field-dove = Doves in the public
field-drawn = Drawn theatre
field-effects = What it changes
field-ending-chance = Chance to stop
field-ending-from = May stop from turn
field-expects = What it expects
field-fence = Fence
field-format = Format
field-hawk = Reputation as a hawk
field-headline = Headline
field-host-capability = Believed capability of the host
field-host-side = { $host }
field-id = Short name
field-injects = Events
field-issues = Issues
field-kind = What stands there
field-kinship = Kinship with the militants
field-language = Language
field-last-turn = Last turn
field-latitude = Latitude
field-longitude = Longitude
field-measures = Wording of measures
field-media = Media
field-media-audience = Whose attention
field-mediator-rule = Who is believed
field-mediators = Mediators
field-militants = Militants
field-militants-name = Name of the armed group
field-name = Name
field-news = News
field-news-claims = What each side claims
field-notice = Notice
field-options = Options
field-outrage = Public anger
field-pace = Pace of delivery
field-persons-per-harm = Persons a point of harm
field-place = Place
field-places = Places on the map
field-prompts = Questions
field-public-position = Public position
field-publisher = Publisher
field-relief = Relief by trade
field-returns-harm = Harm by returns
field-rivals = Weights of the hidden rivals
field-sides = The two states
field-source = Source
field-sources = Sources
field-speed = Speed of the media
field-stage = Stage
field-start = First day
field-statement = The lesson
field-strain = Strain
field-struck-side = { $struck }
field-style = Style
field-summary = Summary
field-support = Support at home
field-table = The table
field-tension = Tension
field-terms = Terms
field-text = Text
field-theatre = Theatre
field-thinks-they-expect = What it thinks the other expects
field-title = Title
field-trust = Trust in the other
field-trust-of-host = Trust of { $host }
field-trust-of-struck = Trust of { $struck }
field-turn = Turn
field-variation = Private variation
field-verification-cap = Limit of verification
field-verification-gain = Growth of verification
field-weeks-per-turn = Weeks a turn
field-what-happened = What happened
field-worth = Worth
field-worth-host = Worth to { $host }
field-worth-struck = Worth to { $struck }
option-hidden = A hidden type, drawn by the weights
option-domestic = Domestic
option-international = International
option-facilitate = Facilitates
option-guarantee = Guarantees
option-dictate = Dictates
option-both-trust = Trusted by both
option-biased-insider = An insider of one
option-crossing = Crossing
option-city = City
option-capital = Capital
option-district = District
option-camp = Camp
option-post = Post
option-two-valleys = Two valleys
option-lake-shore = A lake shore
option-river-mouth = A river mouth

## Papers: the printable pack of a scenario

pack-of = Papers for “{ $title }”
pack-lead = For a lesson with or without devices. Choose what is printed; each paper says whom it is for.
pack-print = Print
pack-back = Back
pack-show = What is printed
pack-all = All
pack-none = None
pack-all-of = All papers: { $group }
pack-none-of = None of the papers: { $group }
pack-count = { $count ->
    [0] Nothing is chosen
    [one] One paper is chosen
   *[other] { $count } papers are chosen
  }
pack-paper-note = A4 or Letter, upright. Print cards on one side only and cut along the dashed lines.
pack-empty = No paper is chosen. Tick at least one to see it here.
pack-group-everyone = For everyone
pack-group-struck = For { $name } only
pack-group-host = For { $name } only
pack-group-room = For mediators, press, families
pack-group-instructor = For the instructor alone
pack-secret = Not to be shown to the other side.

pack-name-cover = Cover
pack-name-timeline = Timeline
pack-name-prompts = Questions
pack-name-brief = Brief
pack-name-roles = Role cards
pack-name-table = Table points
pack-name-cards = Stage cards
pack-name-others = Role cards
pack-name-news = News cards
pack-name-laptop = With a laptop
pack-name-hand = By hand
pack-name-chronology = Chronology
pack-name-claims = Teaching claims
pack-name-limits = Model’s limits

pack-cover-kicker = Strategic Patience · papers for a class
pack-cover-notice = Before you begin
pack-cover-use = How to use these papers
pack-cover-use-groups = Make two groups, one a government. Give each its own brief, role cards, table sheet and stage cards, and nothing of the other’s. Three to eight people a group work well; the rest of the class are mediators, the press and families of the frontier.
pack-cover-use-turn = Each turn, read the news aloud. Both groups talk, write on the timeline what they expect of the other side, and lay one stage card face down. Both cards are turned over together.
pack-cover-use-run = One laptop at the front can keep the match: it knows the rules, keeps what is hidden hidden, and opens the debrief at the end. Without any device, an umpire plays it by hand with ten slips of paper.
pack-cover-use-debrief = Keep at least a third of the lesson for the debrief. It is where the learning is: what happened, why, what if, and so what.
pack-cover-use-people = People live where this is set, and some may sit in the room. No accents, no costumes, no jokes about the dead. Speak for a government’s reasons, not as its people.
pack-cover-use-invented = People live through crises like this one, and some may sit in the room. No accents, no costumes, no jokes about the dead. Speak for a government’s reasons, not as its people.
pack-cover-length = A turn is { $weeks ->
    [one] a week
   *[other] { $weeks } weeks
  }. The match lasts at most { $last ->
    [one] one turn
   *[other] { $last } turns
  }; from turn { $from } on, any turn can be the last.

pack-brief-kicker = Cabinet file
pack-brief-mediators = Whom you can call
pack-brief-bet = Before the first turn: how will it end?
pack-brief-bet-line = Tick one, and write how many civilians of both sides you think will be killed or hurt. The debrief comes back to it.
pack-brief-bet-persons = Killed or hurt by the end:
pack-brief-want = In our own words: what would we call a success?

pack-role-notes = Notes
pack-roles-heading = Role cards: { $name }
pack-role-head = Head of government
pack-role-head-text = You lead { $name }. Hear each of your colleagues before you decide, and then lay the card. If your group cannot agree, you decide alone and say why.
pack-role-head-watch = Watch: how many people at home still stand behind you. If they leave you, the match is over for all of you.
pack-role-minister = Foreign minister
pack-role-minister-text = You speak with { $them } and with mediators. Before every turn, ask what a card will look like from { $theirCapital }, and whether somebody else could carry the message.
pack-role-minister-watch = Watch: the standing channel, and whether what you sign could be kept by both.
pack-role-security-struck = Security chief
pack-role-security-struck-text = You bring the reports on { $militants }. Say how sure you are and what you do not know; a report on where an attack came from can be wrong. Your people on the frontier are at risk in every turn.
pack-role-security-struck-watch = Watch: attacks, and what force brought the last time it was used.
pack-role-security-host = Security chief
pack-role-security-host-text = You know what can be done about { $militants } and what it would cost. Some of your own people call them brothers, and some want them gone. Say plainly what your forces can carry out.
pack-role-security-host-watch = Watch: whether your own movement holds together.
pack-role-speaker = Spokesperson
pack-role-speaker-text = You say in one or two sentences, after every turn, what { $name } has done and why. Whatever you say in public, your government is held to later.
pack-role-speaker-watch = Watch: your own earlier words. Would you be able to take them back?
pack-others-heading = Role cards: mediators, press, families
pack-role-mediator = Mediator: { $name }
pack-role-mediator-facilitate = You bring both together and carry messages. What is agreed has to be their own: ask, repeat what you heard, and write a text only when both ask for one.
pack-role-mediator-guarantee = You can send people who look for themselves whether a promise is kept. Ask both what they would have to see, and say openly what you can check and what you cannot.
pack-role-mediator-dictate = You have weight and little time. You may put your own text on the table in the first round. Ask yourself who will keep an agreement that nobody helped to write.
pack-role-mediator-rule = You speak only when a side has called you. You never learn either side’s points.
pack-role-press = The press
pack-role-press-text = Read one news card aloud at the start of a turn, both claims as well. Then write the next day’s headline: what is known, who says so, and what nobody has confirmed.
pack-role-press-rule = No figure without the name of whoever claims it.
pack-role-families = Families of the frontier
pack-role-families-text = You live on both sides of the line. After a turn with an attack, a strike or a closed crossing, say in a sentence what it changed in an ordinary week: a road, a school, a market, a clinic.
pack-role-families-rule = State it plainly; nobody has to act out grief. Keep the list of what you said and read it aloud before the debrief.

pack-table-heading = What the table is worth to { $name }
pack-table-lead = When talks open, a package takes one option of each issue. These are your own points. The other side has a sheet of its own; you learn what it cares about from what it asks for.
pack-table-variation = In play on a screen each number can differ by up to { $points ->
    [one] one point
   *[other] { $points } points
  }, so that two governments of the same kind need not want the same.
pack-table-option = Option
pack-table-ours = Our points
pack-table-theirs = Theirs?
pack-table-offer = Offer { $number }
pack-table-sum = Our points in all

pack-cards-heading = Stage cards: { $name }
pack-cards-lead = Cut them out and sort them by stage. Only the cards of the present stage can be laid.

pack-timeline-heading = Answer timeline
pack-timeline-group = Group
pack-timeline-side = Government
pack-timeline-turn = Turn
pack-timeline-stage = Stage
pack-timeline-ours = Our card
pack-timeline-expected = We expect of them
pack-timeline-happened = What happened

pack-news-heading = News to read aloud
pack-news-lead = Take a card of the present stage that has not been read yet. Read the headline and then both claims, each with its speaker.
pack-news-says = { $who } says:
pack-news-modelled = Modelled on a reported event; the spokesmen’s words are invented.

pack-prompts-heading = Questions to discuss
pack-prompts-lead = In this order they go from what happened to why, and from there to what it has to do with anything else. Three discussed well are better than all of them touched.

pack-laptop-heading = One laptop at the front
pack-laptop-why = This is the way that serves a class best. The program keeps reports that can be wrong, hidden pressures, slips and what each side privately wants, none of which an umpire can keep fair by hand; and only a match that was kept can be opened afterwards and asked “what if”.
pack-laptop-before = Before the lesson
pack-laptop-before-1 = Open the page, choose this scenario and “{ $friend }”, and type a class code of your own; another class with the same code meets the same shocks.
pack-laptop-before-2 = Put up one table a government, as far apart as the room allows, and one between them for talks. Lay out each group’s papers.
pack-laptop-before-3 = The projector shows the board only when nobody’s desk is open. Turn it off, or cover it, while a runner reads a desk.
pack-laptop-turn = Each turn, about three minutes
pack-laptop-turn-1 = The press reads the news from the screen, or a news card of the stage.
pack-laptop-turn-2 = Each group sends a runner, one after the other, who reads the desk behind the curtain and carries the numbers back.
pack-laptop-turn-3 = The groups talk for a minute and a half. They write what they expect, and lay a card face down.
pack-laptop-turn-4 = The runners seal their group’s measure at the laptop. Nobody changes a card after that.
pack-laptop-turn-5 = Cards and seals are turned over together. Somebody reads the consequences from the screen; the families speak if anybody was harmed; all fill in the timeline.
pack-laptop-talks = When talks open
pack-laptop-talks-1 = One delegate a side and the mediator move to the table in the middle, with their own points sheet folded. A turn is one round: offer, answer, and back to the group. The runner enters the offer.
pack-laptop-end = At the end
pack-laptop-end-1 = Let both groups stand up and leave their side’s table before the debrief opens. Then show the debrief on the projector: what happened, why, what if, so what.
pack-laptop-end-2 = Save the run as a file or copy its code, so that the next lesson can open it again.

pack-hand-heading = By hand, without any device
pack-hand-why = For a room without power. It is simpler than the model: it leaves out trust, hidden wishes, the unity of the host’s movement and the militants’ growth, and nothing can be played again. The chances are the model’s own for this scenario, at the moments named.
pack-hand-slips = Number ten slips 0 to 9. To draw, take one for the tens, put it back, take one for the ones: 00 to 99. Below the chance, it happens.
pack-hand-board = On the board: the stage (it starts at { $stage }), the channel (thin; { $channel ->
    [one] one point
   *[other] { $channel } points
  }), support of { $struck } ({ $supportStruck }) and { $host } ({ $supportHost }), and the count of people harmed. A street is angry in a turn in which its side was attacked or hit, and in the next.
pack-hand-turn = Each turn
pack-hand-turn-1 = Draw for an attack. If there is one, draw in secret whether it came from across the frontier ({ $crossBorder }) and whether the report is right ({ $report }, with a standing channel { $reportStanding }). Read out the report, and keep the truth for the debrief.
pack-hand-turn-2 = Both groups lay a card. Draw for each restraint or mediation card whether the order slips ({ $struck } { $slipStruck }, { $host } { $slipHost }); then it counts as that stage’s first retaliation card, at the table and under an agreement as force.
pack-hand-turn-3 = A mediation card is a call if the other side did not retaliate. Draw whether it is answered. At the table, delegates offer; an agreement needs both, and they sign what both can defend.
pack-hand-turn-4 = Move the stage: the first line that holds. Then count support, channel and people, and say aloud what changed and why.
pack-hand-chance = What is drawn for
pack-hand-attack-outside = An attack outside talks; with a channel of 60
pack-hand-attack-table = An attack during talks; with a channel of 60
pack-hand-attack-agreement = An attack under an agreement; with a channel of 60
pack-hand-joint = Both call { $mediator }, and talks open; when force has failed
pack-hand-single = One calls, the other holds still; when force has failed
pack-hand-breakdown = An agreement breaks down (double after a blamed attack); well verified
pack-hand-first = At first
pack-hand-later = Then
pack-hand-stages = Where the stage goes
pack-hand-from = From
pack-hand-to = First of these that holds
pack-hand-fact-attack = an attack this turn
pack-hand-fact-force = force by either side
pack-hand-fact-left = a side leaves
pack-hand-fact-signed = both sign
pack-hand-fact-walk = { $struck } leaves over an attack
pack-hand-fact-lapse = ten rounds without result
pack-hand-fact-breakdown = it breaks down
pack-hand-fact-call = a call is answered
pack-hand-fact-words = accusing, closing, or denying when accused
pack-hand-fact-cooled-attack = nobody retaliates, with an attack
pack-hand-fact-cooled = nobody retaliates
pack-hand-fact-quiet = no attack
pack-hand-fact-otherwise = otherwise
pack-hand-goes = { $fact } → { $stage }
pack-hand-support-card = Card
pack-hand-support-on = { $name }, quiet / angry
pack-hand-support-restraint = Restraint or mediation
pack-hand-support-words = Strong words or closing
pack-hand-support-force = Force, the first time; half as much each time after
pack-hand-support-rest = A turn without an attack: { $quiet } for both. A call that fails outside calm: −{ $failed } for whoever called. Below { $floor }, the leadership falls and the match ends.
pack-hand-channel = Channel: +{ $both } when both mediate, +{ $one } when one does and the other holds still, −{ $neglect } otherwise; −{ $strike } for a strike and −{ $fire } for border fire besides.
pack-hand-persons = Killed or hurt, about: attack { $attack }, limited strike { $strike }, broad strike { $broad }, border fire { $fire }.
pack-hand-end = It ends after turn { $last }, or from turn { $from } on by a chance of { $chance } a turn. An agreement kept { $turns ->
    [one] one turn
   *[other] { $turns } turns
  }, with { $deliveries ->
    [one] one turn
   *[other] { $deliveries } turns
  } of real dismantling, is a framework that holds; a younger one, or talks, a fragile ceasefire; { $cycle ->
    [one] one or more uses
   *[other] { $cycle } or more uses
  } of force without either, the same cycle again; anything else, a frozen stalemate. If both use force in the same turn, and did in the turn before, draw below { $conflict } for open conflict, which ends the match at once.

pack-real-heading = What really happened
pack-real-lead = For the debrief, not for the brief: a class that reads it first plays history instead of the crisis. Contested figures bear the name of whoever claims them; say the name when you say the figure.
pack-real-claim = Claimed by { $who }
pack-real-sources = Sources
pack-claims-heading = What this scenario is meant to teach
pack-claims-lead = Each lesson is a claim that can be played out. It says what happens in this model, and a class may find another way; that is a good lesson, too.
pack-claims-test = { $struckName }: { $struck }. { $hostName }: { $host }. At least { $share } of matches end as “{ $ending }”.
pack-claims-waiting = Not played yet.
pack-claims-holds = Played ({ $games }): it holds, with { $share }.
pack-claims-open = Played ({ $games }): too close to tell, with { $share }.
pack-claims-fails = Played ({ $games }): it does not hold, only { $share } end so. Mend the claim or the crisis before a class hears it.
pack-claims-anyone = a hidden rival
pack-limits-heading = What the model does not show
pack-limits-lead = Read it before you teach, and give it away when a student finds one of these without you.
pack-limits-sizes = Sizes. Every number was invented for play. Studies support the direction of most effects and the size of none. Nothing was fitted to any real crisis.
pack-limits-prediction = The future. It shows what follows from its assumptions. It is no evidence about what any government will do.
pack-limits-right = Who is right. It gives both governments reasons, and judges neither.
pack-limits-militants = Deterrence of the armed group. { $militants } neither choose nor calculate in the model. A theory of punishment would teach another lesson.
pack-limits-inside = The inside of a state. Each side is one actor: no elections, no parties, no army with a policy of its own, no provinces. Everyone on the frontier who is neither government appears only as harm.
pack-limits-mediators = Mediators’ interests. Their manner and the trust in them are devices of play and describe no real policy.
pack-limits-patience = That patience is always right. Against some hidden kinds of rival it only contains the conflict, and there are scenarios in which pressure with an offer does better.
pack-limits-ledger = A count of the dead. The civilian ledger is points of harm turned into persons by an invented factor.
pack-limits-time = The long run. What is called a framework that holds has held for a few turns. In the literature it would not yet count as a case.
pack-limits-learning = Whether students learn from it what they should. No study of classes stands behind it; your own debrief is the evidence you have.
## The workshop: the scenario's own text

json-title = JSON
json-label = The scenario as JSON
json-keys = Tab leaves the editor. { $mod } ] and { $mod } [ indent, { $mod } Space suggests, { $mod } F finds, F8 goes to the next problem.
json-takes = Takes { $what }.
json-default = Usually { $value }.
json-source = Source: { $source }.
json-fault = { $problem }.
json-fault-expected = Expected { $expected }.
json-fault-nearest = Nearest valid name: “{ $nearest }”.
json-find = Find
json-replace-with = Replace with
json-next = Next
json-previous = Previous
json-select-all = All
json-match-case = Match case
json-regexp = Pattern
json-by-word = Whole words
json-replace = Replace
json-replace-all = Replace all
json-close = Close
json-current-match = This match
json-on-line = on line
json-go-to-line = Go to line
json-go = Go
json-problems = Problems
json-no-problems = No problems
json-suggestions = Suggestions
json-control-character = Control character
json-folded = Folded text
json-unfold = unfold
json-to = to
json-fold-line = Fold
json-unfold-line = Unfold
json-folded-lines = Folded lines
json-unfolded-lines = Unfolded lines
json-selection-deleted = Selection deleted
json-replaced-matches = Replaced { $count ->
    [one] one match
   *[other] { $count } matches
  }
json-replaced-on-line = Replaced the match on line { $count }

## The workshop: what a scenario tends to come to

forecast-title = Forecast
forecast-counting = Still counting: { $games } of { $of ->
    [one] one match
   *[other] { $of } matches
  }
forecast-settled = { $games ->
    [one] One match played
   *[other] { $games } matches played
  }
forecast-stale = The scenario has faults. This is its last version without any.
forecast-waiting = As soon as the scenario has no faults, matches are played here, and you see what it teaches.
forecast-first = The first matches are being played.
forecast-failed = The matches could not be played.
forecast-again = Try again
forecast-warnings = Before you teach with it
forecast-warnings-none = Nothing to warn of.
forecast-warnings-none-yet = Nothing to warn of so far.
forecast-warnings-before = (before your last change)
forecast-seat = As
forecast-facing = Against
forecast-option-hidden = Whoever may come
forecast-option-type = { $type } ({ $weight })
forecast-option-absent = { $type } (does not come here)
forecast-against-hidden = whoever may come
forecast-against-security-seeker = a security-seeker
forecast-against-free-rider = a free-rider
forecast-against-reformer = a reformer
forecast-against-populist = a populist
forecast-against-captured = a captured government
forecast-way = Way of playing
forecast-endings = How it ends
forecast-endings-sentence = How it ends most often, as { $side } against { $rival }: { $list }.
forecast-endings-item = { $way }: “{ $ending }” ({ $share })
forecast-endings-caption = Share of matches by ending, with its standard error
forecast-ending = Ending
forecast-worth = What it is worth
forecast-worth-caption = Points on each bar, with the standard error
forecast-bar-survival = Survival
forecast-bar-total = Together
forecast-pays-clear = As { $side } against { $rival }, “{ $way }” is worth most: { $points ->
    [one] one point
   *[other] { $points } points
  } together, { $margin } more than “{ $over }”.
forecast-pays-open = As { $side } against { $rival }, “{ $way }” and “{ $over }” are worth the same within chance: about { $points ->
    [one] one point
   *[other] { $points } points
  } together.
forecast-pays-posture = Of the three postures kept up throughout, “{ $way }” pays best, by { $margin ->
    [one] one point
   *[other] { $margin } points
  }.
forecast-pays-posture-open = Of the three postures kept up throughout, none is clearly ahead.
forecast-talks = When talks open
forecast-talks-sentence = As { $side } against { $rival }, talks open most often with “{ $most }”: in { $share } of matches, half of them by turn { $turn }. They open least often with “{ $least }”: in { $leastShare }.
forecast-talks-none = As { $side } against { $rival }, talks open in no match.
forecast-talks-by = turn { $turn }
forecast-talks-turn = turn
forecast-talks-caption = Talks and length of matches, with standard errors
forecast-talks-ever = Talks open in
forecast-talks-median = Median turn
forecast-talks-zone = With a package for both
forecast-turns = Turns of a match
forecast-length = Half of the matches are over by turn { $least } to { $most }, by way of playing.
forecast-zone = As a match begins, there is a package that both could sign in { $share } of matches.
forecast-claims = What it says it teaches
forecast-claims-none = The scenario claims nothing yet. A claim says which ending two ways of playing bring about, and how often at least.
forecast-claims-play = Play the claims
forecast-claims-playing = Playing: { $share }
forecast-claims-played = Played three times, each time with other chances
forecast-claim-pairing = { $struck }: { $struckWay }. { $host }: { $hostWay }.
forecast-claim-least = “{ $ending }” is to come in at least { $least } of matches.
forecast-claim-figures = “{ $ending }” comes in { $share } % ± { $error } of matches, and is to come in at least { $least }: { $margin ->
    [one] one point
   *[other] { $margin } points
  } at worst.
forecast-verdict-holds = Holds
forecast-verdict-fails = Does not hold
forecast-verdict-open = Too close to tell
forecast-verdict-waiting = Not played yet

## Commands: what is said in a terminal. The page is built without what stands under this heading.

# What values are called in the usage line
cli-value-scenario = SCENARIO.json
cli-value-run = RUN.json
cli-value-file = FILE
cli-value-policy = POLICY
cli-value-count = N
cli-value-seed = S
cli-value-turn = T
cli-value-walks = R
cli-value-pattern = ID
cli-value-mechanism = MECHANISM
cli-value-part = PART
cli-value-copy = COPY

# Help. A number that is not to be grouped, because it is typed or counted by programs, has useGrouping: 0.
cli-usage = Usage: { $line }
cli-how = `{ $command }` says how it is used.
cli-how-policies = `{ $command }` says how it is used and lists the policies.
cli-policies = Policies:
cli-policy-hidden = draws one of the hidden types for each match, by the scenario's weights
cli-meaning-help = prints this
cli-meaning-range = { $meaning } ({ $least } to { $most })
cli-meaning-range-usual = { $meaning } ({ $least } to { $most }, { $usual } unless said otherwise)
cli-meaning-usual = { $meaning } ({ $usual } unless said otherwise)
cli-meaning-json = prints one JSON object
cli-meaning-seed = the first seed; every further match takes the next
cli-meaning-scenario = the file of a scenario
cli-meaning-scenario-or-plain = the file of a scenario; without it the plain scenario is played
cli-meaning-run = the file of a saved run
cli-meaning-scenario-of-run = the file of its scenario; else it is the one within the run, or found in scenarios/ by its id
cli-exits-played = Exit code: 0 played, 2 bad arguments or a scenario that cannot be used.
cli-exits-played-or-stopped = Exit code: 0 played, 2 bad arguments or a scenario that cannot be used, 130 stopped by Ctrl-C.
cli-exits-measured = Exit code: 0 measured, 2 bad arguments or a scenario that cannot be used.
cli-exits-written = Exit code: 0 written, 2 bad arguments.

# Problems with arguments
cli-problem-unknown-option = Unknown option '{ $option }'
cli-problem-unknown-option-nearest = Unknown option '{ $option }', nearest valid name '{ $nearest }'
cli-problem-no-value = { $option }: it takes no value
cli-problem-value-missing = { $option }: its value is missing; one that begins with a dash is written { $option }=-1
cli-problem-whole = { $option }: { $text } is not a whole number from { $least } to { $most }
cli-problem-policy-missing = { $option } is missing, expected a policy
cli-problem-policy = { $option }: there is no policy { $text }, expected one of { $names }
cli-problem-policy-nearest = { $option }: there is no policy { $text }, nearest valid name "{ $nearest }"
cli-problem-name = { $option }: there is no { $text }, expected one of { $names }
cli-problem-name-nearest = { $option }: there is no { $text }, nearest valid name "{ $nearest }"
cli-problem-last-seed = { $option }: the last seed would be greater than { $most }
cli-problem-no-option = { $text } is not an option.
cli-problem-file-too-many = { $file } is one file too many.
cli-problem-file-missing = No file is named.
cli-problem-scenario-missing = No scenario file is named.
cli-problem-run-missing = No run file is named.
cli-problem-excludes = { $one } and { $other } exclude each other.
cli-problem-goes-with = { $one } goes with { $other }.

# Files, after a name and a colon
cli-file-none = this is not a file
cli-file-not-there = there is no such file
cli-file-closed = it may not be read by this user
cli-file-too-big = { $bytes ->
    [one] the file is too big (1 byte)
   *[other] the file is too big ({ NUMBER($bytes, useGrouping: 0) } bytes)
  }, { $most ->
    [one] expected at most 1 byte
   *[other] expected at most { NUMBER($most, useGrouping: 0) } bytes
  }
cli-file-no-text = no text can be read in it: it is a picture, in a program’s own format, or damaged
cli-doubt = doubt: { $doubt }
cli-run-unplayed = the run was left before its first turn
cli-run-differs = the run does not replay: it differs at turn { $turn }: { $why }
cli-run-scenario-unknown = the run was played on scenario { $id } (content { $hash }), which is not in scenarios/; give its file with --scenario
cli-run-scenario-other = the run was played on scenario { $id } (content { $hash }), not on { $other }
cli-run-scenario-content = the run was played on scenario { $id } (content { $hash }), not on { $id } (content { $here })

# What several commands say
cli-title = { $title } ({ $id })
cli-title-games = { $title } ({ $id }), { $games ->
    [one] one match
   *[other] { NUMBER($games, useGrouping: 0) } matches
  } from seed { $seed }
cli-turns = { $turns ->
    [one] 1 turn
   *[other] { $turns } turns
  }
cli-progress-percent = { $percent } % played
cli-progress-matches = { $of ->
    [one] { $done } of one match
   *[other] { $done } of { NUMBER($of, useGrouping: 0) } matches
  }
cli-progress-patterns = { $of ->
    [one] { $done } of one pattern: { $name }
   *[other] { $done } of { $of } patterns: { $name }
  }
cli-progress-mechanisms = { $of ->
    [one] { $done } of one mechanism: { $name }
   *[other] { $done } of { $of } mechanisms: { $name }
  }

# simulate
cli-simulate-about = Plays matches of two policies against each other, and prints how they end and what they were worth.
cli-simulate-as-struck = who plays the struck state
cli-simulate-as-host = who plays the host
cli-simulate-games = matches to play
cli-simulate-codes = prints the run code of every match instead of counting them, for a class to open
cli-simulate-pairing = { $struck } (struck) against { $host } (host), { $games ->
    [one] 1 match
   *[other] { NUMBER($games, useGrouping: 0) } matches
  } from seed { $seed }
cli-simulate-endings = How they end
cli-simulate-worth = What they were worth
cli-simulate-struck = struck
cli-simulate-host = host
cli-simulate-speed = { $games ->
    [one] 1 match a second on one core
   *[other] { NUMBER($games, useGrouping: 0) } matches a second on one core
  }

# tournament
cli-tournament-about = Plays every policy against every other in both roles, on all cores. Every pair plays the same seeds.
  Rows are the struck state's policies, columns the host's, in the order of the list below.
  With --json there are every ending, bar and standard error of every pair.
cli-tournament-games = matches a pair
cli-tournament-stopped = Stopped; nothing is printed of a tournament that was not played to its end.
cli-tournament-title = { $title } ({ $id }), { $games ->
    [one] 1 match
   *[other] { NUMBER($games, useGrouping: 0) } matches
  } a pair from seed { $seed }
cli-tournament-worth-struck = What the matches were worth to the struck state (total, 0 to 100)
cli-tournament-worth-host = What the matches were worth to the host (total, 0 to 100)
cli-tournament-durable = Matches that end in a durable framework (percent)
cli-tournament-all = all
cli-tournament-error = Standard error of a cell: { $least } to { $most }

# forecast
cli-forecast-about = Plays some ways of each seat ({ $ways })
  against each hidden type, on all cores; prints how they end, what they are worth, when talks open, which way pays best, and what to
  be warned of. All ways meet a type on the same seeds. With --json there is every figure against every type.
cli-forecast-games = matches of each way against each type
cli-forecast-stopped = Stopped; nothing is printed of a forecast that was not played to its end.
cli-forecast-rivals = Rivals: { $rivals }
cli-forecast-start = At the start both could sign { $share } % of the packages; least worth: struck { $struck }, host { $host }
cli-forecast-endings = { $side ->
    [struck] As the struck state, percent of matches by ending (struck, host: that leadership falls)
   *[host] As the host state, percent of matches by ending (struck, host: that leadership falls)
  }
cli-forecast-ending-durable-framework = durable
cli-forecast-ending-fragile-ceasefire = ceasefire
cli-forecast-ending-frozen-stalemate = frozen
cli-forecast-ending-recurrent-cycle = cycle
cli-forecast-ending-leadership-crisis-struck = struck
cli-forecast-ending-leadership-crisis-host = host
cli-forecast-ending-fracture = fracture
cli-forecast-ending-open-conflict = conflict
cli-forecast-worth = What it is worth to this side, points
cli-forecast-talks = Talks in percent of matches, median turn of their opening, percent of them with a zone; turns of a match
cli-forecast-talks-share = talks
cli-forecast-talks-opening = opening
cli-forecast-talks-zone = zone
cli-forecast-turns = turns
cli-forecast-turns-median = median
cli-forecast-lead = { $way }, { $margin } ahead of { $over } (standard error { $error })
cli-forecast-lead-unclear = { $way }, { $margin } ahead of { $over } (standard error { $error }, not clear)
cli-forecast-best = Pays best: { $lead }
cli-forecast-best-posture = Of the constant postures: { $lead }
cli-forecast-best-against = Against { $type }: { $lead }
cli-forecast-warnings = Warnings
cli-forecast-no-warnings = none

# counterfactual
cli-counterfactual-about = Plays on from the turns of a saved run, with each posture that either side could have chosen there: once with the same shocks and the
  choices recorded after the turn, as long as they are legal, and many times with the shocks after the turn redrawn. A person's side is
  then played by the policy "patient", a policy's by that policy.
cli-counterfactual-exits = Exit code: 0 played, 2 bad arguments, or a run that cannot be used or does not replay, 130 stopped by Ctrl-C.
cli-counterfactual-from-turn = the only turn to ask about; else every turn is
cli-counterfactual-continuations = how often to redraw the shocks
cli-counterfactual-no-such-turn = --turn: the run has { $turns ->
    [one] 1 turn
   *[other] { $turns } turns
  }, not { $turn }
cli-counterfactual-stopped = Stopped; nothing is printed of alternatives that were not played to their end.
cli-counterfactual-title = { $title } ({ $id }), seed { $seed }, { $turns ->
    [one] 1 turn
   *[other] { $turns } turns
  }
cli-counterfactual-played-on = Played on by { $struck } (struck) and { $host } (host); * was chosen.
cli-counterfactual-worth = Worth is the total of the side that chooses, 0 to 100, with the band of eight in ten.
cli-counterfactual-same = with the same shocks
cli-counterfactual-redrawn = with the shocks after the turn redrawn
cli-counterfactual-turn = Turn { $turn }
cli-counterfactual-band = { $mean } ({ $low } to { $high })

# replay
cli-replay-about = Plays a saved run again and compares every turn, the ending and the bars with what the file says. Where only words of its scenario differ,
  that is said.
cli-replay-exits = Exit code: 0 the same, 1 it differs (the turn is named), 2 bad arguments, or a file that cannot be used.
cli-replay-same = the same, { $turns ->
    [one] 1 turn
   *[other] { $turns } turns
  }, { $ending }
cli-replay-unfinished = unfinished
cli-replay-other-words = played with another wording of scenario { $id } (content { $hash }), here it is { $here }; what the rules read is the same
cli-replay-other-scenario = differs before turn 1: it was played on scenario { $id } (content { $hash }), here it is { $here }
cli-replay-no-scenario = differs before turn 1: it was played on scenario { $id } (content { $hash }), here there is none
cli-replay-differs-before = differs before turn 1: { $why }
cli-replay-differs = differs at turn { $turn }: { $why }

# check-scenario
cli-check-about = Checks scenario files. Each fault is one line: FILE:LINE:COLUMN path: what is wrong, what was expected, nearest valid name.
  A line with the word doubt names letters to look at: an encoding that was guessed, letters that were lost, control characters; it
  makes no file invalid.

  With --claims it also plays what a valid scenario says that it teaches, on all cores: every claim on { $ranges } ranges of seeds. Each claim is
  one line: verdict, share of matches with one standard error on each range, least share claimed, statement. A claim holds where every
  range clears the least share by 2.5 standard errors, fails where any range misses it by as much, and is open otherwise.
cli-check-exits = Exit code: 0 every file is valid (and every claim holds), 1 some file is not (or some claim fails or is open), 2 bad arguments or a file
  that cannot be read, 130 stopped by Ctrl-C.
cli-check-file = files of scenarios
cli-check-claims = plays the claims of valid scenarios
cli-check-games = matches of each claim on each range
cli-check-valid = valid ({ $id }, content { $hash })
cli-check-stopped = Stopped; nothing is printed of claims that were not played to their end.
cli-claims-none = makes no claims
cli-claim-holds = claim { $number } holds
cli-claim-fails = claim { $number } fails
cli-claim-open = claim { $number } is open, within 2.5 standard errors of what is claimed
cli-claim-figures = { $shares } %, claimed at least { $least } % { $ending } ({ $struck } against { $host })

# class
cli-class-about = Reads what the page of a class reads: texts with run codes in them, run files, mails (.eml, .mbox), documents
  (.docx, .odt, .xlsx, .ods, .pptx), ZIP files of all these, and folders. Each play is played again and checked.
  A scenario's file, or its link within a text, makes that scenario known beside those in scenarios/.
  Plays that are the same in every choice, and that no name tells apart, count once.
cli-class-exits = Exit code: 0 everything was read, 1 something was refused (and is named), 2 bad arguments.
cli-class-file = files and folders to read
cli-class-csv = prints one table for a spreadsheet
cli-class-count-duplicates = counts each of several plays that are the same
cli-class-count = { $plays ->
    [one] 1 play
   *[other] { $plays } plays
  }, { $refused ->
    [one] 1 item refused
   *[other] { $refused } items refused
  }
cli-class-name = Name
cli-class-group = Group
cli-class-scenario = Scenario
cli-class-seats = Struck / host
cli-class-ending = Ending
cli-class-turns = Turns
cli-class-from = From
cli-class-left = left
cli-class-refused = Refused:

# patterns
cli-patterns-about = Plays every stylized fact of the model, each on its declared number of seeds.
  A fact holds when its effect has the declared sign beyond 2.5 standard errors, and at least the declared size.
cli-patterns-exits = Exit code: 0 all hold (or the ablation is made), 1 not all hold, 2 bad arguments.
cli-patterns-only = plays this pattern, and others named so
cli-patterns-without = switches a mechanism off
cli-patterns-ablate = switches every mechanism off in turn and shows which patterns it carries; it takes minutes
cli-patterns-percent = percent of the declared games to play ({ $ablation } with --ablate, else { $usual })
cli-patterns-workers = threads that share the work; else one a core
cli-patterns-ablate-alone = --ablate switches every mechanism off in turn; it takes no --without or --only.
cli-patterns-holds = holds
cli-patterns-fails = NOT
cli-patterns-count = { $holding } of { $of } hold
cli-patterns-not-shown = Not shown by any experiment:
cli-ablation-mechanism = mechanism
cli-ablation-claims = claims
cli-ablation-lost = patterns lost without it
cli-ablation-lost-none = none
cli-ablation-count = { $of ->
    [one] { $idle } of one mechanism carry no pattern
   *[other] { $idle } of { $of } mechanisms carry no pattern
  }
cli-ablation-count-named = { $of ->
    [one] { $idle } of one mechanism carry no pattern: { $names }
   *[other] { $idle } of { $of } mechanisms carry no pattern: { $names }
  }

# balance
cli-balance-about = Plays all 729 ways of giving each stage one posture against every hidden type, for both sides; then scores the best of them, the
  constant postures, `patient` and every repeated sequence of two or three postures again on seeds of their own. For the plain
  scenario it adds what `patient` settles on the three levels.
  Letters: R restraint, M mediation, F retaliation, in the order calm, attack, accusation, strike, bargaining, implementing.
cli-balance-tuning = matches of each way in the search
cli-balance-fresh = matches of each of the best in the second scoring
cli-balance-measures = searches every way of giving each stage one measure (some thousands a side; first all of them on few matches)
cli-balance-searching = { $side ->
    [struck] searching for the struck state
   *[host] searching for the host state
  }
cli-balance-side = { $side ->
    [struck] As the struck state
   *[host] As the host state
  }
cli-balance-counted = counted
cli-balance-best = best
cli-balance-worth = worth
cli-balance-constant = constant
cli-balance-margin = margin
cli-balance-cycle = Best repeated sequence { $sequence }: { $worth }, { $margin } below the best answer
cli-balance-settled = Patient play against hidden types, percent of matches
cli-balance-durable = durable framework { $share } (standard error { $error })

# sensitivity
cli-sensitivity-about = Varies every number of the scenario that a rule reads by a quarter each way (a quarter of its range where it is 0), and looks at what
  `patient` reaches as either side against hidden types. First each number alone, on more matches (N × { $alone } a side and value); then
  all together by Morris's elementary effects, on random walks.
  μ* is the mean size of a number's effect over its whole span, μ the mean effect, σ how much it depends on all else.
  Every point plays the same seeds. With --json there is every bar and ending.
cli-sensitivity-games = matches a side and point
cli-sensitivity-trajectories = random walks
cli-sensitivity-stopped = Stopped; nothing is printed of an analysis that was not played to its end.
cli-sensitivity-side = { $side ->
    [struck] Patient play as the struck state: durable frameworks, percent of matches ({ $share } in the scenario as it is)
   *[host] Patient play as the host state: durable frameworks, percent of matches ({ $share } in the scenario as it is)
  }
cli-sensitivity-parameter = parameter
cli-sensitivity-low = at low
cli-sensitivity-high = at high

# bench
cli-bench-about = Measures whole matches (hidden types on both sides) on a scenario. Windows of every kind take turns and the
  fastest of each counts. Bytes a match are the growth of the heap in use, as V8 counts it, over 2000 matches: the median of fifteen
  such windows, those in which memory was cleared left out.
  The code is first built into one file, as it is for the page: an engine folds no constant that is imported from another module.
cli-bench-quick = measures one core only, in a few seconds
cli-bench-long = also plays a million matches and prints the resident memory
cli-bench-unbuilt = measures the modules as Node loads them for the other commands, about a sixth slower
cli-bench-matches = whole matches a second on one core
cli-bench-matches-for-steps = matches for a million steps of the reference loop
cli-bench-times-actors = times as fast as with XState actors
cli-bench-times-transition = times as fast as XState transition(), bare
cli-bench-bytes = bytes allocated a match
cli-bench-workers = times as fast on two workers as on one
cli-bench-counterfactual = seconds for the counterfactual of a run of 16 turns
cli-bench-resident = megabytes resident after a million matches

# model-docs
cli-docs-about = Writes { $rules }, the generated sections of { $model } and { $authoring }, and the plots, from the declarations and
  from { $measured }.
cli-docs-exits = Exit code: 0 written, 1 written with results that belong to other rules, 2 bad arguments or nothing measured yet.
cli-docs-measure = plays everything anew first (about ten minutes on two cores), and stores each part in { $measured } as soon as it is measured
cli-docs-parts = with --measure, only these parts: { $parts }
cli-docs-expected = Expected --measure and parts out of { $parts }.
cli-docs-measured = { $part }: { $seconds } s
cli-docs-settling = what good play settles
cli-docs-stale-missing = { $part }: not measured; measure it again: npm run -s model-docs -- --measure { $part }
cli-docs-stale-rules = { $part }: measured with other rules; measure it again: npm run -s model-docs -- --measure { $part }
cli-docs-stale-patterns = { $part }: measured with other patterns; measure it again: npm run -s model-docs -- --measure { $part }
cli-docs-stale-mechanisms = { $part }: measured with other mechanisms; measure it again: npm run -s model-docs -- --measure { $part }

# schema, messages, test-language, frontiers
cli-class-names-about = Writes beside each style sheet of src/ which classes it has, so that one that no sheet has does not compile.
cli-schema-about = Writes the JSON Schemas of scenarios and runs to assets/, from their declarations.
cli-messages-about = Writes every message with the types of its values to src/text/, from the English text.
cli-test-language-about = Writes the test language beside the English text of a copy of the project.
cli-test-language-copy = the folder of the copy
cli-test-language-no-copy = No copy of the project is named.
cli-frontiers-about = Writes the cut-out frontiers of the shipped scenarios to assets/frontiers/, from the world atlas.

## Faults of a scenario's file

found-list = a list
found-object = an object
found-nothing = nothing
found-end = the end of the file
found-opening = bracket or value
fault-name = "{ $name }"
fault-names-more = { $names } and { $count } more
fault-line-expected = , expected { $expected }
fault-line-nearest = , nearest valid name "{ $nearest }"
takes-number = a number from { $least } to { $most } ({ $unit })
takes-whole = a whole number from { $least } to { $most } ({ $unit })
takes-one-of = one of { $names }
takes-text = { $count ->
    [one] a text of 1 character
   *[other] a text of { $count } characters
  }
takes-text-span = { $most ->
    [one] a text of { $least } to 1 character
   *[other] a text of { $least } to { $most } characters
  }
takes-list = { $count ->
    [one] a list of 1 entry
   *[other] a list of { $count } entries
  }
takes-list-span = { $most ->
    [one] a list of { $least } to 1 entry
   *[other] a list of { $least } to { $most } entries
  }
takes-flag = true or false
takes-true = true
takes-any = any value
takes-record = an object with any of the keys { $names }
takes-object = an object with the keys { $names }
fault-too-big = { $amount ->
    [one] the file is too big (1 byte)
   *[other] the file is too big ({ $amount } bytes)
  }
fault-too-big-expected = { $most ->
    [one] at most 1 byte
   *[other] at most { $most } bytes
  }
fault-too-deep = objects and lists are nested too deeply
fault-too-deep-expected = { $most ->
    [one] at most 1 level
   *[other] at most { $most } levels
  }
fault-empty-file = the file is empty
fault-empty-file-expected = a scenario in JSON, starting with {"{"}
fault-comma-missing = a comma is missing before { $found }
fault-comma-missing-expected = a comma between two entries
fault-comma-too-many = a comma stands before { $found }
fault-comma-too-many-expected = another entry after the comma, or no comma
fault-colon-missing = a colon is missing before { $found }
fault-colon-missing-expected = a colon between key and value
fault-key-expected = { $found } is not a key
fault-key-expected-expected = a key in double quotes
fault-value-expected = { $found } is not a value
fault-value-expected-expected = a number, a text in double quotes, true, false, null, [ or {"{"}
fault-bracket-unclosed = the file ends too early
fault-bracket-unclosed-expected = a closing { $found }
fault-bracket-unmatched = { $found } closes nothing that is open
fault-bracket-unmatched-expected = the bracket that matches the last open one
fault-text-unclosed = the text is not closed on its line
fault-text-unclosed-expected = a closing " (a line break inside a text is written \n)
fault-text-escape = the text { $found } holds a character or escape that JSON does not know
fault-text-escape-expected = \" \\ \/ \b \f \n \r \t or \u with four hexadecimal digits, and no bare control character
fault-symbol-unknown = { $found } means nothing in JSON
fault-symbol-unknown-expected = a number, a text in double quotes, true, false or null
fault-comment-in-file = JSON has no comments
fault-comment-in-file-expected = no comment
fault-text-after-end = { $found } stands after the end of the scenario
fault-text-after-end-expected = nothing after the last {"}"}
fault-quotes-typographic = the quotation mark { $found } stands where JSON has a plain one{ $amount ->
    [one] {""}
   *[other] {" "}({ $amount } such marks in this file)
  }
fault-quotes-typographic-expected = plain " around keys and texts; a word processor changes them
fault-blank-foreign = { $found } stands where JSON has a plain blank{ $amount ->
    [one] {""}
   *[other] {" "}({ $amount } such marks in this file)
  }
fault-blank-foreign-expected = plain blanks and line ends between keys and values
fault-mark-foreign = { $found } stands where JSON has a plain { $key }{ $amount ->
    [one] {""}
   *[other] {" "}({ $amount } such marks in this file)
  }
fault-mark-foreign-expected = the signs {"{"} {"}"} [ ] : , - as a plain keyboard writes them
fault-forbidden-key = the key { $found } is not allowed in any file
fault-forbidden-key-expected = the keys of the format alone
fault-unknown-key = unknown key { $found }
fault-unknown-key-none = no key here
fault-repeated-key = the key { $found } stands here a second time
fault-repeated-key-expected = each key once
fault-missing-key = the key "{ $key }" is missing
fault-wrong-type = { $found } is of the wrong kind
fault-not-finite = { $found } is beyond every number
fault-too-small = { $found } is too small
fault-too-large = { $found } is too large
fault-not-whole = { $found } is not a whole number
fault-not-a-choice = { $found } is not a choice here
fault-wrong-form = { $found } does not have the right form
fault-no-such-day = { $found } is not a day of the calendar
fault-text-too-short = the text { $found } is too short
fault-text-too-long = { $amount ->
    [one] the text is too long (1 character)
   *[other] the text is too long ({ $amount } characters)
  }
fault-list-too-short = the list is too short ({ $amount })
fault-list-too-long = the list is too long ({ $amount })
fault-name-taken = { $found } is already the { $key } of an earlier entry
fault-name-taken-expected = a name of its own
fault-name-unknown = nothing under "{ $key }" is called { $found }
fault-name-unknown-none = an entry there, or an empty text
fault-ending-after-last-turn = the match may end from turn { $amount } on, but turn { $most } is its last
fault-ending-after-last-turn-expected = an endingFrom of at most { $most }, or a later lastTurn
fault-inject-after-last-turn = turn { $amount } never comes, turn { $most } is the last
fault-inject-after-last-turn-expected = a turn from 1 to { $most }
fault-theatre-missing = the theatre names no countries and no drawing
fault-theatre-missing-expected = countries for "struck" and "host", or "drawn"
fault-theatre-one-sided = the theatre names no country for "{ $key }"
fault-theatre-one-sided-expected = countries for both sides
fault-theatre-twice = the theatre names countries and a drawing
fault-theatre-twice-expected = countries for "struck" and "host", or "drawn", not both
fault-no-rival = every type of rival has weight 0
fault-no-rival-expected = at least one weight above 0
fault-too-many-packages = { $amount ->
    [one] the issues allow 1 package
   *[other] the issues allow { $amount } packages
  }
fault-too-many-packages-expected = at most { $most } (the numbers of options multiplied)
fault-too-much-worth = { $amount ->
    [one] the best options are worth 1 point to the { $key } side
   *[other] the best options are worth { $amount } points to the { $key } side
  }
fault-too-much-worth-expected = { $most ->
    [one] at most 1 point over all issues
   *[other] at most { $most } points over all issues
  }
fault-more-faults = more faults follow
fault-more-faults-expected = { $amount ->
    [one] mending this one first
   *[other] mending these { $amount } first
  }

## Characters that nobody sees, by name

character-zero-byte = zero byte
character-tab = tab
character-line-feed = line feed
character-carriage-return = carriage return
character-escape = escape
character-no-break-space = no-break space
character-soft-hyphen = soft hyphen
character-arabic-letter-mark = Arabic letter mark
character-zero-width-space = zero-width space
character-zero-width-non-joiner = zero-width non-joiner
character-zero-width-joiner = zero-width joiner
character-left-to-right-mark = left-to-right mark
character-right-to-left-mark = right-to-left mark
character-line-separator = line separator
character-paragraph-separator = paragraph separator
character-narrow-no-break-space = narrow no-break space
character-word-joiner = word joiner
character-ideographic-space = ideographic space
character-byte-order-mark = byte order mark
character-lost-letter = lost letter
character-direction = mark of direction
character-control = control character
character-space = space
character-invisible = invisible character
doubt-word = “{ $word }”
