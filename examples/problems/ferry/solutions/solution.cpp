#include <iostream>
using namespace std;

int main() {
    int n, c;
    cin >> n >> c;
    int trips = 0, free_places = 0;
    for (int i = 0; i < n; i++) {
        int g;
        cin >> g;
        if (g > free_places) {
            trips++;
            free_places = c;
        }
        free_places -= g;
    }
    cout << trips << endl;
}
