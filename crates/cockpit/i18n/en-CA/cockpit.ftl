## A glance for who facilitates
cockpit = Facilitator’s glance
cockpit-lead = What waits for an answer, whom nobody has seen for a while, what was said and of which there is no news. To think of a word, never to keep count.
cockpit-lacking = What waits for an answer
cockpit-lacking-none = Nothing waits for an answer.
cockpit-next = { $count ->
    [one] One person has not said yet whether they come:
   *[other] { $count } people have not said yet whether they come:
}
cockpit-poll = { $count ->
    [one] One person has not answered the date poll:
   *[other] { $count } people have not answered the date poll:
}
cockpit-all-answered = Everybody has answered.
cockpit-write = Write
cockpit-write-to = to { $name }
cockpit-silent = No news for two meetings
cockpit-silent-means = Away from the last two meetings whose attendance is marked, and nothing of theirs since that the whole group can read. What is said among a few people does not count here. A silence has its reasons.
cockpit-silent-none = Nobody.
cockpit-untold = Commitments without news
cockpit-untold-means = The meeting that was to ask about them is over. The person says what they like, or nothing.
cockpit-untold-none = None.
cockpit-untold-all = All commitments
cockpit-journal = Your own log
cockpit-journal-means = is yours: nobody else reads it.
