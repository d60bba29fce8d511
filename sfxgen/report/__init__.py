"""The report: a project's sounds on one page that needs nothing else, to listen, compare, choose and comment."""
