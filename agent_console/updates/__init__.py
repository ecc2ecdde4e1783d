"""Whether a newer version is there: asked once a day where somebody turned it on, and never installed."""
