### Every sentence of the game in English. A scenario brings its own words in its own file.

## The product

title = Strategic Patience

