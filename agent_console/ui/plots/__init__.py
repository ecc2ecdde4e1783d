"""Small plots of a history's figures: pure layout, painting, and the panel that holds them."""
