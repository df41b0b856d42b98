### Every sentence of the game in English. A scenario brings its own words in its own file.

## The product

title = Strategic Patience

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
board-ways = Papers and help
open-brief = Brief
open-history = Past turns
open-help = Help
open-menu = Menu
close = Close
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
desk-less = Less
