"""What a build will do and why: a pure function of sounds, lock and facts about files."""
