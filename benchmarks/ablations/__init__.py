"""What the ablations share: their data, and how their models are scored."""
