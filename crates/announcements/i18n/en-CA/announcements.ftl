# The words of announcements: “read and understood”.

acknowledged-title = Read and understood
acknowledged-means = Those who chose to tell you. This list is shown to you alone, and each of them may take back what they said.
acknowledged-none = Nobody said so yet.
acknowledged-when = on { $day } at { $time }
acknowledged-seen-by = you, and nobody else
acknowledged-back = Back to the announcement
