"""The widgets that the windows are built of; custom-painted where a picture says more."""
