// What becomes of stories in six weeks: nobody waits for them. The test that plays the journey puts the day on which they were told in
// the past, and the program finds it there.

/** Every story was told six weeks ago. */
export async function agesStories({ options }) {
  const answer = await fetch(`${options.control}/stories/aged`, { method: "POST" });
  if (!answer.ok) throw new Error(`the stories are not older: ${answer.status}`);
}
