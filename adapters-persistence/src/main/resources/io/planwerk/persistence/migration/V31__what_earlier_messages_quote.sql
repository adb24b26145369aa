-- Nobody noted when what they quote was said: they are taken to quote what was said when they were made, and not kept longer than that.
update message set quotes_from = made_at where quotes_from is null;
