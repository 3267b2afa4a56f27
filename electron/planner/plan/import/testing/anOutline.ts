/** A plan in the form people write them down: weeks, days with dates, mornings and evenings. */
export const AN_OUTLINE = `# Learning to sail
For a summer on the lake.

A plan of nine days for somebody who has never held a rope. Mornings are for the boat, evenings for books.

    Note: Each “Day” stands by itself.

Week 1 (Apr 26 – May 2): Wind, Ropes, and Patience
Day 1 (Apr 26): What Wind Does

    Morning (6:00–9:00 am):
        6:00–7:30: Read the first two chapters of a sailing handbook (any edition) to learn the points of sail.
        7:30–8:00: Whiteboard exercise: Draw a boat and the wind from eight sides.
        8:00–9:00: Watch a short film on trimming sails.
    Evening (8:00–9:30 pm):
        Write a summary of what makes a boat go upwind.

Day 2 (Apr 27): Knots – Five That Hold

    Morning:
        6:00–7:30: Study five knots in a picture book.
        7:30–8:00: Practice each knot ten times with eyes closed.
        8:00–9:00: Build a small board with all five knots on it.
    Evening:
        Reflect in a journal: Which knot failed, and why?

Day 3 (Apr 28): The Parts of a Boat

    Morning:
        6:00–7:30: Sketch a dinghy and name forty parts.
        7:30–9:00: Discuss the sketch with somebody who sails.
    Evening:
        Document the parts that have two names.

Week 2 (May 3 – May 9): On the Water
Day 4 (May 3): First Time Out

    Morning:
        6:00–9:00: Practice turning into the wind, twenty times.
    Evening:
        Review the day and list what went wrong.

Day 5 (May 4): Coming Back

    Morning:
        6:00–8:00: Practice landing at a jetty.
        8:00–9:00: Record yourself explaining the landing.
    Evening:
        Prepare a short demo for the family.

Day 6 (May 5): Weather

    Morning:
        6:00–7:30: Read three forecasts and compare them with the sky.
        7:30–9:00: Set up a barometer and write a script that logs it.
    Evening:
        8:00–8:30: Write the rules of thumb down.
        8:30–9:30: Create a “cheat sheet” for clouds.

Final Days (May 10 – May 12): Alone
Day 7 (May 10): A Whole Circle

    Morning:
        6:00–9:00: Sail once around the island.
    Evening:
        Write about it.

Day 8 (May 11): Teaching

    Morning:
        6:00–7:30: Present the five knots to a beginner.
        7:30–9:00: Review their knots.
    Evening:
        Reflect on what teaching showed you.

Day 9 (May 12): Rest

    Evening:
        Wind down and oil the wood.

Useful Things

    Books:
        Any handbook with pictures
    Tools:
        Three metres of rope
`;
