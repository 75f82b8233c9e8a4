# The glossary of the practice.

glossary = Glossary of the practice
kind-term = Word of the practice
glossary-lead = The words of the group, each with a sentence: what is meant here when they are said. Anybody proposes one. On the page of a resource, its author may have them linked.
glossary-none = The glossary is empty. A word and a sentence are enough to begin.
glossary-withdrawn = Withdrawn words
term-propose = Propose a word
term-change = Say this word otherwise
term-change-this = Change
term-withdraw = Withdraw
term-put-back = Put back
term-by = Proposed by { $name }
term-means = The whole group reads it. The word stays the group’s, even if you leave.
term-term = Word
term-term-hint = A word, or a few: “telling it as a story”.
term-sentence = What it means here
term-sentence-hint = A sentence, as one would explain it to somebody who has just arrived.
term-leave = Back to the glossary
term-not-full = The glossary has { $most } words, and takes no more.
term-not-there = This word is in the glossary already. Say it otherwise, or change the one that is there.
term-not-changed = Somebody changed it in the meantime: “{ $saved }”. What you wrote is kept; saving writes it over theirs.
term-not-gone = This word was withdrawn in the meantime.
term-done-proposed = The word is in the glossary.
term-done-changed = The word is changed.
term-done-withdrawn = The word is withdrawn.
term-done-put-back = The word is back.
