// The end of circles: nobody waits a month for it. The test that plays the journey puts their last day in the past, and the program
// finds it there.

/** The last day of every circle is over. */
export async function endsCircles({ options }) {
  const answer = await fetch(`${options.control}/circles/over`, { method: "POST" });
  if (!answer.ok) throw new Error(`the circles are not over: ${answer.status}`);
}
